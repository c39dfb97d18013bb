package org.luoshi.server.web.units;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Unit;

/**
 * All that a unit's page shows.
 *
 * @param notice why what was sent was not done
 */
public record UnitPage(
        Organisation organisation, Unit unit, List<Post> posts, List<DutyListed> dutyList, Optional<String> notice) {

    public List<Unit> below() {
        return organisation.units().stream()
                .filter(it -> it.parent().filter(unit.code()::equals).isPresent())
                .toList();
    }

    public List<Unit> members() {
        return unit.members().stream()
                .flatMap(it -> organisation.find(it).stream())
                .toList();
    }

    /** The task forces that it works in. */
    public List<Unit> forces() {
        return organisation.units().stream()
                .filter(it -> it.members().contains(unit.code()))
                .toList();
    }

    public List<String> duties() {
        return unit.duties().lines().toList();
    }

    public String nameOf(UnitCode code) {
        return organisation.nameOf(code);
    }

    /** A post's title with its holder. */
    public String called(PostCode code) {
        return organisation
                .find(code)
                .map(it -> it.title() + it.holder().map(name -> " " + name).orElse(""))
                .orElse(code.value());
    }
}
