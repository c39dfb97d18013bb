/** Files to text: txt, html, docx, pdf and xlsx, with offsets that always lead back into the text. */
@NullMarked
package org.luoshi.extraction.reading;

import org.jspecify.annotations.NullMarked;
