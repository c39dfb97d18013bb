/** When a plan will be finished if durations turn out as their three points say. */
@NullMarked
package org.luoshi.scheduling.forecast;

import org.jspecify.annotations.NullMarked;
