/** Who owes it: named in the sentence, in brackets behind it, or inherited from heading, speaker and document. */
@NullMarked
package org.luoshi.extraction.owner;

import org.jspecify.annotations.NullMarked;
