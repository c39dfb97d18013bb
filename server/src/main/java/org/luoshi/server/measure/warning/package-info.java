/** Figures that somebody should look at again. Pure. */
@NamedInterface("warning")
@NullMarked
package org.luoshi.server.measure.warning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
