/** Spreadsheets on their way back: brought, looked at cell by cell, confirmed. */
@NullMarked
package org.luoshi.server.web.sheet;

import org.jspecify.annotations.NullMarked;
