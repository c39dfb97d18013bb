/** Where a figure should be by now (序时), and the light that follows. Pure. */
@NamedInterface("pace")
@NullMarked
package org.luoshi.server.measure.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
