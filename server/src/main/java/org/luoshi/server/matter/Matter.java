package org.luoshi.server.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Quote;

/**
 * Something owed (事项), as the list shows it.
 *
 * @param playbook the name of the procedure it follows (流程模板)
 * @param section the headings above it in its document, outermost first
 * @param source where it was promised
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
        int version) {

    public Matter {
        owners = List.copyOf(owners);
        measures = List.copyOf(measures);
        section = List.copyOf(section);
    }

    /** The units of one role, in their order. */
    public List<String> owners(Owner.Role role) {
        return owners.stream().filter(o -> o.role() == role).map(Owner::name).toList();
    }

    Matter withdrawn() {
        return new Matter(
                id,
                title,
                playbook,
                Loop.WITHDRAWN,
                owners,
                due,
                measures,
                section,
                framework,
                source,
                registeredAt,
                registeredBy,
                version + 1);
    }

    /**
     * Where a matter was promised.
     *
     * @param title the document's, as it was then
     * @param candidate the number of the candidate in the document's review
     * @param quotes one for each place, in the text's order; several where candidates were merged
     */
    public record Source(DocumentId document, String title, int candidate, List<Quote> quotes) {

        public Source {
            quotes = List.copyOf(quotes);
        }
    }

    /** Where it stands in the loop (闭环). */
    public enum Loop {
        /** 待立项: confirmed by a reviewer, its criterion not yet agreed. */
        DRAFTED,
        /** 撤销: the confirmation was taken back. */
        WITHDRAWN
    }
}
