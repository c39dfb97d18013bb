/** Where a document comes from: its date and the place it speaks for. */
@NullMarked
package org.luoshi.extraction.origin;

import org.jspecify.annotations.NullMarked;
