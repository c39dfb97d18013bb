package org.luoshi.server.intake;

import java.util.List;
import org.luoshi.server.shared.Span;

/**
 * A sentence of the document: what the rules took it for, and what became of it.
 *
 * @param number counted from 0 in the text's order
 * @param confidence how sure the label is, 0.5 to 1
 */
public record Sentence(int number, Span span, Label label, double confidence, List<Reason> why, Fate fate) {

    public Sentence {
        why = List.copyOf(why);
    }

    Sentence with(Fate other) {
        return new Sentence(number, span, label, confidence, why, other);
    }

    public enum Label {
        COMMITMENT,
        ACHIEVEMENT,
        CONTEXT
    }

    /** What became of a sentence; where several candidates share it, the furthest along counts. */
    public sealed interface Fate {

        record Matter(CandidateId candidate) implements Fate {}

        record StillOpen(CandidateId candidate) implements Fate {}

        record SetAside(CandidateId candidate, Grounds grounds) implements Fate {}

        /** The rules left it, and nobody took it up. */
        record NotTaken() implements Fate {}
    }
}
