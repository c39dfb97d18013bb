/** How a document is built: its lines, headings and sentences, and what is look-back and what is plan. */
@NullMarked
package org.luoshi.extraction.outline;

import org.jspecify.annotations.NullMarked;
