/** A matter from its events: pure, total, and the only way to a matter's state. */
@NamedInterface("fold")
@NullMarked
package org.luoshi.server.matter.fold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
