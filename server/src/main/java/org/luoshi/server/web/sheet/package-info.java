/** Spreadsheets on their way in: kept for who brought them, looked at cell by cell, confirmed. */
@NullMarked
package org.luoshi.server.web.sheet;

import org.jspecify.annotations.NullMarked;
