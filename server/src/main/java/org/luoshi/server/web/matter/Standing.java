package org.luoshi.server.web.matter;

import java.util.Set;
import java.util.stream.Collectors;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Unit;

/** For whom a unit's posts act: itself, task forces that it is a member of, and units below without posts. */
public final class Standing {

    private Standing() {}

    public static Set<UnitCode> of(Organisation organisation, UnitCode own) {
        return organisation.units().stream()
                .map(Unit::code)
                .filter(unit -> in(organisation, own, unit))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean in(Organisation organisation, UnitCode own, UnitCode unit) {
        return unit.equals(own)
                || organisation
                        .find(unit)
                        .filter(force -> force.members().contains(own))
                        .isPresent()
                || organisation.posts(unit).isEmpty() && organisation.isWithin(unit, own);
    }
}
