/** Clocks (时限): who held a matter how long, in working time; the holders' times add up to the time elapsed. */
@NamedInterface("clock")
@NullMarked
package org.luoshi.server.matter.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
