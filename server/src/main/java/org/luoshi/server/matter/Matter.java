package org.luoshi.server.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.UnitCode;

/**
 * Something owed (事项): all that its events say, folded.
 *
 * @param playbook the procedure it follows (流程模板), with its version: {@code task@1}
 * @param section the headings above it in its document, outermost first
 * @param source where it was promised
 * @param parties who has to do with it
 * @param criterion what counts as done; empty until one is proposed
 * @param course how far it is, and who holds it
 */
public record Matter(
        MatterId id,
        String title,
        String playbook,
        Loop loop,
        List<Owner> owners,
        Due due,
        List<Measure> measures,
        List<String> section,
        Optional<String> framework,
        Source source,
        Instant registeredAt,
        String registeredBy,
        Parties parties,
        Optional<Criterion> criterion,
        Course course,
        int version) {

    public Matter {
        owners = List.copyOf(owners);
        measures = List.copyOf(measures);
        section = List.copyOf(section);
    }

    /** The units of one role by the names in the document, in their order. */
    public List<String> owners(Owner.Role role) {
        return owners.stream().filter(o -> o.role() == role).map(Owner::name).toList();
    }

    /**
     * The units that may see it, beside those above them: all that have a part in it, had it in their hands once, or
     * are asked to remove what blocks it.
     */
    public Set<UnitCode> units() {
        Set<UnitCode> all = new TreeSet<>(parties.units());
        course.holds().forEach(hold -> all.add(hold.unit()));
        course.blockers().forEach(blocker -> all.add(blocker.unit()));
        criterion.ifPresent(it -> all.add(it.proposedBy()));
        return all;
    }

    /**
     * Where a matter was promised.
     *
     * @param document empty where no document of this ledger says it: a leader's note, typed in
     * @param title the document's, as it was then; or what the note is
     * @param candidate the number of the candidate in the document's review; 0 without a document
     * @param quotes one for each place, in the text's order; several where candidates were merged; with a note, its words
     */
    public record Source(Optional<DocumentId> document, String title, int candidate, List<Quote> quotes) {

        public Source {
            quotes = List.copyOf(quotes);
        }
    }

    /** Where it stands in the loop (闭环). */
    public enum Loop {
        /** 待立项: its criterion is not yet agreed. */
        DRAFTED("待立项"),
        /** 已立项: criterion agreed, not yet assigned. */
        AGREED("已立项"),
        /** 待签收: assigned, not yet signed for. */
        ASSIGNED("待签收"),
        /** 退回: returned by the lead unit with a reason. */
        RETURNED("退回"),
        /** 承办中. */
        UNDER_WAY("承办中"),
        /** 待核验: claimed as done. */
        CLAIMED("待核验"),
        /** 待销号: verification upheld the claim. */
        VERIFIED("待销号"),
        /** 已销号. */
        CLOSED("已销号"),
        /** 挂起. */
        SUSPENDED("挂起"),
        /** 并案: goes on in another matter. */
        MERGED("并案"),
        /** 撤销. */
        WITHDRAWN("撤销");

        private final String chinese;

        Loop(String chinese) {
            this.chinese = chinese;
        }

        /** As spreadsheets and documents say it. */
        public String chinese() {
            return chinese;
        }

        /** Whether nothing more is to be done. */
        public boolean isOver() {
            return this == CLOSED || this == MERGED || this == WITHDRAWN;
        }
    }
}
