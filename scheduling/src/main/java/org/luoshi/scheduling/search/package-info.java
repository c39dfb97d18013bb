/**
 * Finds plans: heuristics first, then proof and improvement by CP-SAT, on the axis where that is easiest. Start at {@link
 * org.luoshi.scheduling.search.Search}.
 */
@NullMarked
package org.luoshi.scheduling.search;

import org.jspecify.annotations.NullMarked;
