/**
 * A second opinion of a language model on what a document promises, for offices that run one inside their own network.
 * Off unless somebody makes a {@link org.luoshi.extraction.opinion.SecondOpinion}; it may add or doubt, never remove or
 * change.
 */
@NullMarked
package org.luoshi.extraction.opinion;

import org.jspecify.annotations.NullMarked;
