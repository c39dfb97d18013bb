/** The JSON form of an extraction, a contract with other programs: {@link org.luoshi.extraction.json.ExtractionJson}. */
@NullMarked
package org.luoshi.extraction.json;

import org.jspecify.annotations.NullMarked;
