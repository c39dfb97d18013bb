/** Word lists as data: resource files with a comment on each group, found in a text in one pass. */
@NullMarked
package org.luoshi.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
