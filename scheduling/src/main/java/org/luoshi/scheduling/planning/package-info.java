/** The front door: a network to a plan with its floats, or to the reason why there is none. */
@NullMarked
package org.luoshi.scheduling.planning;

import org.jspecify.annotations.NullMarked;
