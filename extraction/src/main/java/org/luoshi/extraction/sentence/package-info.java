/** Is a sentence a commitment, an achievement or context? Named rules with weights, and the words they fired on. */
@NullMarked
package org.luoshi.extraction.sentence;

import org.jspecify.annotations.NullMarked;
