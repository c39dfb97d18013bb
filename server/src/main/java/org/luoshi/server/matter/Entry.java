package org.luoshi.server.matter;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Decision.Refused;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;

/**
 * A matter that no document of this ledger holds, typed in.
 *
 * @param playbook by name, followed in its newest version
 * @param lead the unit that is to owe it; empty while nobody knows
 * @param source which meeting, or whose note: 区政府第12次常务会议
 * @param words what was said there, as it was said
 */
public record Entry(
        String title,
        String playbook,
        Optional<UnitCode> lead,
        Due due,
        List<Measure> measures,
        String source,
        String words) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SOURCE = 100;

    public Entry {
        measures = List.copyOf(measures);
    }

    /** Why it cannot be entered, where it cannot. */
    Optional<Refused> refusal(Who who, Organisation organisation, Playbooks playbooks) {
        Optional<Role> role = who.post().flatMap(organisation::find).map(Post::role);
        if (!role.equals(Optional.of(Role.SUPERVISOR))) {
            String office = organisation.supervision().map(organisation::nameOf).orElse("—");
            return refused("supervisor-only", office);
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            return refused("title-length", LONGEST_TITLE);
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE || words.isBlank()) {
            return refused("source-missing", LONGEST_SOURCE);
        }
        if (playbooks.latest(playbook).isEmpty()) {
            return refused("playbook-unknown", playbook);
        }
        return lead.filter(unit ->
                        organisation.find(unit).filter(it -> !it.dissolved()).isEmpty())
                .flatMap(unit -> refused("unit-unknown", unit.value()));
    }

    private static Optional<Refused> refused(String code, Object value) {
        return Optional.of(new Refused(code, List.of(value)));
    }

    Registration registration(MatterId id, Who who, Organisation organisation) {
        String said = words.strip();
        Span whole = new Span(0, said.codePointCount(0, said.length()));
        return new Registration(
                id,
                title.strip(),
                playbook,
                lead.map(unit -> owner(unit, organisation)).stream().toList(),
                due,
                measures,
                List.of(),
                Optional.empty(),
                new Matter.Source(Optional.empty(), source.strip(), 0, List.of(Quote.of(whole, said))),
                who.unit(),
                Optional.empty());
    }

    private static Owner owner(UnitCode unit, Organisation organisation) {
        return new Owner(organisation.nameOf(unit), Owner.Role.LEAD, Owner.Source.ASSIGNED, Optional.of(unit));
    }
}
