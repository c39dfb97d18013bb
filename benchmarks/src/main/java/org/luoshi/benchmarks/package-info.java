/** Measures speed and memory beside peers, in one run on one machine. Start at {@link org.luoshi.benchmarks.Bench}. */
@NullMarked
package org.luoshi.benchmarks;

import org.jspecify.annotations.NullMarked;
