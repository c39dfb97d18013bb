/**
 * Heuristics on activity lists: the serial schedule generation scheme (Kelley 1963), forward-backward improvement (Li and
 * Willis 1992; double justification of Valls et al. 2005) and a genetic search over both. No OR-Tools here.
 */
@NullMarked
package org.luoshi.scheduling.search.list;

import org.jspecify.annotations.NullMarked;
