/** The calendar of work in China: published holidays with their make-up days, later years provisional; working hours. */
@NamedInterface("calendar")
@NullMarked
package org.luoshi.server.shared.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
