/** Lights (灯): from rule sets that are data, computed, never typed; and from when the desk has to ask. */
@NamedInterface("light")
@NullMarked
package org.luoshi.server.matter.light;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
