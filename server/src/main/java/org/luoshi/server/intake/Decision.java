package org.luoshi.server.intake;

import java.util.List;

/** What came of a command. */
public sealed interface Decision {

    /**
     * Carried out and kept.
     *
     * @param changed all candidates that the decision touched or made, as they are now
     * @param next where the reviewer's eye should go: the made one, else the touched one
     */
    record Done(List<Candidate> changed, CandidateId next) implements Decision {
        public Done {
            changed = List.copyOf(changed);
        }
    }

    /**
     * Not carried out.
     *
     * @param code stable, in kebab case, for message files: {@code title-missing}
     * @param sentence in Chinese: what is wrong and what to do
     */
    record Refused(String code, String sentence) implements Decision {}

    /**
     * Not carried out because somebody else was quicker.
     *
     * @param now the candidates as they are now, to be shown again
     */
    record Conflict(List<Candidate> now) implements Decision {
        public Conflict {
            now = List.copyOf(now);
        }
    }
}
