package org.luoshi.extraction.sentence;

import java.util.List;
import org.luoshi.extraction.Reason;
import org.luoshi.extraction.Sentence.Label;

/**
 * What a sentence was taken for.
 *
 * @param confidence 0.5 to 1
 */
public record Judgement(Label label, double confidence, List<Reason> why) {

    public boolean isCommitment() {
        return label == Label.COMMITMENT;
    }
}
