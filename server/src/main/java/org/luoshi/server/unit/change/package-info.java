/** How the organisation changes: pure decisions, their events, and the read model that the events make. */
@NamedInterface("change")
@NullMarked
package org.luoshi.server.unit.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
