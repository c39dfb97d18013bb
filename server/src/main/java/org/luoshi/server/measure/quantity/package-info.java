/** Units of measuring 计量单位 and how they become each other, exactly: fractions from a data file. */
@NamedInterface("quantity")
@NullMarked
package org.luoshi.server.measure.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
