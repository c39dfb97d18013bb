/** Indicators, targets and figures from a spreadsheet: looked at first, stored as shown. */
@NamedInterface("sheet")
@NullMarked
package org.luoshi.server.measure.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
