/** Where a year will end, with an interval, by a method that says its name. Pure, and always the same for the same figures. */
@NamedInterface("forecast")
@NullMarked
package org.luoshi.server.measure.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
