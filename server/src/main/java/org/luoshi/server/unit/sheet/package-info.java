/** The organisation as a spreadsheet (单位、岗位、履职清单), out and in. */
@NamedInterface("sheet")
@NullMarked
package org.luoshi.server.unit.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
