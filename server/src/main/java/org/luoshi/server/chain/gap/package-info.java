/** What a chain lacks (延链·补链·强链·固链): found by rule from a snapshot, each gap with its numbers. Pure but for {@code Gaps}. */
@NamedInterface("gap")
@NullMarked
package org.luoshi.server.chain.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
