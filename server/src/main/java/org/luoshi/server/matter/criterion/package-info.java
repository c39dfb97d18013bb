/** Criteria (办结标准): is a wording one that can be verified, and how could one be worded? Advice; people decide. */
@NamedInterface("criterion")
@NullMarked
package org.luoshi.server.matter.criterion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
