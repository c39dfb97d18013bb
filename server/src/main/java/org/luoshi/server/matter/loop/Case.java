package org.luoshi.server.matter.loop;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Situation;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Unit;

/** A matter in a situation, with the questions that every decision asks. */
record Case(Matter matter, Situation situation) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    LocalDate today() {
        return situation.now().atZone(ZONE).toLocalDate();
    }

    UnitCode supervisor() {
        return matter.parties().supervisor();
    }

    /** The unit that owes it; must be known. */
    UnitCode lead() {
        return matter.parties()
                .lead()
                .orElseThrow(() -> new IllegalStateException(
                        "matter %s has no lead unit. Maybe a guard is missing".formatted(matter.id())));
    }

    /** Acts for the supervising unit, at a supervisor's post. */
    boolean supervises() {
        return situation.role() == Role.SUPERVISOR && situation.unit().equals(supervisor());
    }

    /** Acts for the unit that owes it: its head, or a clerk. */
    boolean leads() {
        return works() && matter.parties().lead().filter(this::actsFor).isPresent();
    }

    /** Whether the post is one that does a unit's work. */
    boolean works() {
        return situation.role() == Role.UNIT_HEAD || situation.role() == Role.CLERK;
    }

    /** For one's own unit, for a task force that it is a member of, and for a unit below that has no posts itself. */
    boolean actsFor(UnitCode unit) {
        UnitCode own = situation.unit();
        return unit.equals(own)
                || find(unit).filter(it -> it.members().contains(own)).isPresent()
                || situation.organisation().posts(unit).isEmpty()
                        && situation.organisation().isWithin(unit, own);
    }

    Optional<Unit> find(UnitCode unit) {
        return situation.organisation().find(unit).filter(it -> !it.dissolved());
    }

    String name(UnitCode unit) {
        return situation.organisation().nameOf(unit);
    }

    String leadName() {
        return matter.parties().lead().map(this::name).orElse("—");
    }

    /** Whoever holds it, by name; the supervising unit where it is over. */
    String holderName() {
        return name(matter.course().holder().map(it -> it.unit()).orElse(supervisor()));
    }

    /** Its parts, as far as they are not over. */
    List<Matter> openParts() {
        return parts().filter(it -> !it.loop().isOver()).toList();
    }

    private Stream<Matter> parts() {
        return situation.kin().stream().filter(it -> it.parties().parent().equals(Optional.of(matter.id())));
    }

    Optional<Matter> parent() {
        return situation.kin().stream()
                .filter(it -> matter.parties().parent().equals(Optional.of(it.id())))
                .findFirst();
    }

    /** Who leads a part of it. */
    List<UnitCode> partLeads() {
        return parts().flatMap(it -> it.parties().lead().stream()).toList();
    }
}
