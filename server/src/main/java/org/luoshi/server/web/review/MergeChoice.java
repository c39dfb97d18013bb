package org.luoshi.server.web.review;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.CandidateId;

/**
 * A candidate that another may be merged with.
 *
 * @param chosen whether it is ticked beforehand
 */
public record MergeChoice(Candidate candidate, boolean chosen) {

    private static final int BEFORE = 2;
    private static final int BEHIND = 4;

    /** The picked ones, and the neighbours; where none is picked, the next one is ticked. */
    static List<MergeChoice> around(CandidateId id, List<Candidate> open, List<Integer> picked) {
        int own = indexOf(id, open);
        List<MergeChoice> choices = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Candidate other = open.get(i);
            boolean isPicked = picked.contains(other.id().number());
            boolean isNear = own >= 0 && i >= own - BEFORE && i <= own + BEHIND;
            if (i != own && (isPicked || isNear)) {
                choices.add(new MergeChoice(other, isPicked || (picked.isEmpty() && own >= 0 && i == own + 1)));
            }
        }
        return choices;
    }

    private static int indexOf(CandidateId id, List<Candidate> open) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
