/**
 * The list as a spreadsheet (表格往返): out with everything in it, edited in WPS or Excel, and back as a preview of
 * commands that a person confirms. Nothing is stored before that.
 */
@NamedInterface("sheet")
@NullMarked
package org.luoshi.server.matter.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
