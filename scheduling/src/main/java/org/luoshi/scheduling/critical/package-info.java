/**
 * Temporal analysis: how early and how late each activity can be for its links, windows, calendars and deadlines alone,
 * without any capacity. Longest paths with least and most lags; what cannot be is told as the chain or the cycle of links
 * that makes it so.
 */
@NullMarked
package org.luoshi.scheduling.critical;

import org.jspecify.annotations.NullMarked;
