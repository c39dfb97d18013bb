package org.luoshi.extraction.opinion;

import org.luoshi.extraction.Extraction;

/** What came of asking. */
public sealed interface Opinion {

    /** The extraction to go on with: with the model's proposals, or the first one untouched. */
    Extraction extraction();

    /**
     * The model answered.
     *
     * @param added items proposed
     * @param doubted items that now carry its doubt
     * @param dropped proposals that did not hold: a quote that does not stand in the text, a sentence already taken
     */
    record Heard(Extraction extraction, int added, int doubted, int dropped) implements Opinion {}

    /**
     * It did not, wholly or in part; the first opinion stands as it was.
     *
     * @param sentence one sentence for the person who asked: what is wrong and what to do
     */
    record Unheard(Extraction extraction, Trouble.Reason reason, String sentence) implements Opinion {}
}
