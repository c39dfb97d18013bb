/** By when: words of time to days, recurrences, or nothing where the wording names no day. */
@NullMarked
package org.luoshi.extraction.due;

import org.jspecify.annotations.NullMarked;
