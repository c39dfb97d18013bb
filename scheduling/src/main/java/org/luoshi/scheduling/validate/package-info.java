/**
 * Checks a schedule against its network, day by day, without anything that planning uses: no windows, no model, no
 * heuristic. What it finds is told in sentences.
 */
@NullMarked
package org.luoshi.scheduling.validate;

import org.jspecify.annotations.NullMarked;
