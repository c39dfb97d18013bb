/** Chains and enterprises as a workbook: in after a preview, out in the same form. */
@NamedInterface("sheet")
@NullMarked
package org.luoshi.server.chain.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
