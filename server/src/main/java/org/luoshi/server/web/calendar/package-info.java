/** A post's dates in the calendar of one's telephone or desk: an address to subscribe to, and to take back. */
@NullMarked
package org.luoshi.server.web.calendar;

import org.jspecify.annotations.NullMarked;
