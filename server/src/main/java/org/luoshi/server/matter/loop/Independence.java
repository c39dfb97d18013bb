package org.luoshi.server.matter.loop;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.matter.Decision.Refused;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Parties;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;

/** Nobody closes what they owe: who checks neither owes the matter nor stands below, or reports to, who owes it. */
final class Independence {

    private Independence() {}

    /** All that owe it: lead and supporting units, who leads the whole that it is a part of, and who leads its parts. */
    static Set<UnitCode> owing(Case it) {
        Set<UnitCode> all = new LinkedHashSet<>();
        Parties parties = it.matter().parties();
        parties.lead().ifPresent(all::add);
        all.addAll(parties.support());
        it.parent().map(Matter::parties).flatMap(Parties::lead).ifPresent(all::add);
        all.addAll(it.partLeads());
        return all;
    }

    /** Why a unit must not check, where it must not. */
    static Optional<Refused> of(Case it, UnitCode unit, Set<UnitCode> owing) {
        return owing.stream()
                .filter(owner -> belongs(it.situation().organisation(), unit, owner))
                .findFirst()
                .map(owner -> new Refused(
                        owner.equals(unit) ? "checker-owes" : "checker-below-owner",
                        List.of(it.name(unit), it.name(owner))));
    }

    /** Why the one who acts must not close or check, where they must not; says whom to ask instead. */
    static Optional<Refused> ofActor(Case it, String code, UnitCode ask) {
        Set<UnitCode> owing = owing(it);
        boolean owes = owing.stream().anyMatch(owner -> owes(it, owner)) || reports(it, owing);
        return owes
                ? Optional.of(new Refused(code, List.of(it.name(it.situation().unit()), it.name(ask))))
                : Optional.empty();
    }

    private static boolean owes(Case it, UnitCode owner) {
        return belongs(it.situation().organisation(), it.situation().unit(), owner) || it.actsFor(owner);
    }

    /** Is that unit, stands below it, or is a member of it where it is a task force. */
    private static boolean belongs(Organisation organisation, UnitCode unit, UnitCode owner) {
        return organisation.isWithin(unit, owner)
                || organisation
                        .find(owner)
                        .filter(force -> force.members().contains(unit))
                        .isPresent();
    }

    /** Whether the acting post reports, over however many steps, to a post of a unit that owes it. */
    private static boolean reports(Case it, Set<UnitCode> owing) {
        Set<PostCode> seen = new HashSet<>();
        Optional<PostCode> at = it.situation().who().post();
        while (at.isPresent() && seen.add(at.get())) {
            at = at.flatMap(it.situation().organisation()::find).flatMap(Post::reportsTo);
            if (at.filter(post -> owing.contains(post.unit())).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
