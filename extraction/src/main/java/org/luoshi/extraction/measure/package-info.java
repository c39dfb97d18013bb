/**
 * Quantified figures (量化指标) in a sentence: numeral, unit, bound and the name of what is counted. Start at
 * {@link org.luoshi.extraction.measure.MeasureFinder}.
 */
@NullMarked
package org.luoshi.extraction.measure;

import org.jspecify.annotations.NullMarked;
