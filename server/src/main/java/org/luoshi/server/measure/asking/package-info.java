/** When a figure is due that is not there yet, and who is asked for it (填报提醒). Pure but for the one who tells notices. */
@NamedInterface("asking")
@NullMarked
package org.luoshi.server.measure.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
