package org.luoshi.server.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Resolved;

/** Which units the names of a matter's owners mean. Pure. */
final class Addressees {

    private final Organisation organisation;
    private final Set<UnitCode> named = new HashSet<>();

    private Addressees(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * The owners with their units, in their order, the lead's role before all others'. A collective name (各镇街) that
     * does not lead becomes the units that it means, but for those named by themselves. A name that means nobody in
     * particular, several, or is not known stays a name: a person says later whom it means.
     */
    static List<Owner> of(List<Owner> names, Organisation organisation) {
        Addressees addressees = new Addressees(organisation);
        names.forEach(addressees::remember);
        List<Owner> owners = new ArrayList<>();
        for (Owner name : names) {
            addressees.units(name).forEach(owners::add);
        }
        return owners;
    }

    private void remember(Owner name) {
        if (organisation.resolve(name.name()) instanceof Resolved.One one) {
            named.add(one.unit());
        }
    }

    private Stream<Owner> units(Owner name) {
        return switch (organisation.resolve(name.name())) {
            case Resolved.One one -> Stream.of(in(name, name.name(), one.unit()));
            case Resolved.Each each -> all(name, each.units());
            case Resolved.Unclear unclear -> Stream.of(name);
            case Resolved.Nobody nobody -> Stream.of(name);
        };
    }

    private Stream<Owner> all(Owner name, List<UnitCode> units) {
        boolean leads = name.role() == Owner.Role.LEAD;
        return leads
                ? Stream.of(name)
                : units.stream().filter(named::add).map(unit -> in(name, organisation.nameOf(unit), unit));
    }

    private static Owner in(Owner as, String name, UnitCode unit) {
        return new Owner(name, as.role(), as.source(), Optional.of(unit));
    }
}
