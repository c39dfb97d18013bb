/** The list of confirmed matters with its filters and its spreadsheet. */
@NullMarked
package org.luoshi.server.web.matters;

import org.jspecify.annotations.NullMarked;
