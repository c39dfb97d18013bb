/**
 * The exact side: a network as a CP-SAT model of OR-Tools, with windows from the temporal analysis, hints from the
 * heuristics and cuts for pairs that cannot go together.
 */
@NullMarked
package org.luoshi.scheduling.search.cpsat;

import org.jspecify.annotations.NullMarked;
