/**
 * The words of planning: activities, the links between them, resources, projects and working calendars, and the plan
 * that answers. Start at {@code org.luoshi.scheduling.planning.Planner}.
 *
 * <p>Time is a whole number of days. An <em>instant</em> is the beginning of a day, counted from the first day of the
 * {@link org.luoshi.scheduling.Axis}; an activity that works on days 3, 4 and 5 starts at instant 3 and finishes at
 * instant 6. Nothing here searches, reads files or knows OR-Tools.
 */
@NullMarked
package org.luoshi.scheduling;

import org.jspecify.annotations.NullMarked;
