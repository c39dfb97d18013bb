/** Ladders (梯次培育): what the next rung asks for, as data with its source, and who is close to it. Pure. */
@NamedInterface("ladder")
@NullMarked
package org.luoshi.server.chain.ladder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
