/**
 * From the text of a Chinese government document to what it promises: every commitment with its source, owner, date
 * and figures. Start at {@link org.luoshi.extraction.Extractor}.
 *
 * <p>Nothing here needs a network, a database or Spring; all of it is pure and may be shared between threads.
 */
@NullMarked
package org.luoshi.extraction;

import org.jspecify.annotations.NullMarked;
