/** What is kept of an indicator: what it is, its targets, its figures with their revisions. Values only. */
@NamedInterface("series")
@NullMarked
package org.luoshi.server.measure.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
