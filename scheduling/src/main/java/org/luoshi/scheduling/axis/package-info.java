/**
 * The same plan on another axis: without days off, where one calendar rules everything, and seen from its end. What is
 * found there is brought back to the days of the network.
 */
@NullMarked
package org.luoshi.scheduling.axis;

import org.jspecify.annotations.NullMarked;
