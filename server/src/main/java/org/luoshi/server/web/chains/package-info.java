/** Industry chains, their gaps, enterprises and ladders: pages, and the workbook's way in and out. */
@NullMarked
package org.luoshi.server.web.chains;

import org.jspecify.annotations.NullMarked;
