/** A whole and its parts 分解: rounding that adds up, growth by weights, contribution and pull. Pure. */
@NamedInterface("breakdown")
@NullMarked
package org.luoshi.server.measure.breakdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
