package org.luoshi.server.matter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/**
 * Who has to do with a matter.
 *
 * @param supervisor agrees, assigns, decides on delay, closes (督办单位)
 * @param lead owes it (牵头单位); empty until one is known
 * @param support help (配合单位)
 * @param verifier checks the claim (核验单位); empty: the supervisor does
 * @param leader answerable (牵头领导、包保领导)
 * @param commissioner looks after a project from day to day (专员)
 * @param parent of which this is a part
 * @param parts into which it was split
 * @param origin the unit that entered it or split it off
 */
public record Parties(
        UnitCode supervisor,
        Optional<UnitCode> lead,
        List<UnitCode> support,
        Optional<UnitCode> verifier,
        Optional<PostCode> leader,
        Optional<PostCode> commissioner,
        Optional<MatterId> parent,
        List<MatterId> parts,
        Optional<UnitCode> origin) {

    public Parties {
        support = List.copyOf(support);
        parts = List.copyOf(parts);
    }

    /** The unit that checks a claim. */
    public UnitCode checking() {
        return verifier.orElse(supervisor);
    }

    /** Whether this unit owes the matter, as lead or support. */
    public boolean owes(UnitCode unit) {
        return lead.filter(unit::equals).isPresent() || support.contains(unit);
    }

    /** All units that have a part in it. */
    public Set<UnitCode> units() {
        Set<UnitCode> all = new TreeSet<>(support);
        all.add(supervisor);
        lead.ifPresent(all::add);
        verifier.ifPresent(all::add);
        leader.ifPresent(post -> all.add(post.unit()));
        commissioner.ifPresent(post -> all.add(post.unit()));
        origin.ifPresent(all::add);
        return all;
    }
}
