/** What units are there for: the lead unit suggested from duties, and the towns' lists of duties. */
@NamedInterface("duty")
@NullMarked
package org.luoshi.server.unit.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
