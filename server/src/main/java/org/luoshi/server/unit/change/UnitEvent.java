package org.luoshi.server.unit.change;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.ledger.EventForms;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Unit;

/** What happens to a unit and to its posts: all of it on the unit's own stream. */
public sealed interface UnitEvent {

    EventForms<UnitEvent> FORMS = new EventForms<>(Map.ofEntries(
            entry("unit.founded.v1", Founded.class),
            entry("unit.renamed.v1", Renamed.class),
            entry("unit.moved.v1", Moved.class),
            entry("unit.reclassified.v1", Reclassified.class),
            entry("unit.duties-set.v1", DutiesSet.class),
            entry("unit.members-set.v1", MembersSet.class),
            entry("unit.duty-list-set.v1", DutyListSet.class),
            entry("unit.dissolved.v1", Dissolved.class),
            entry("unit.post-created.v1", PostCreated.class),
            entry("unit.post-renamed.v1", PostRenamed.class),
            entry("unit.post-held.v1", PostHeld.class),
            entry("unit.deputy-set.v1", DeputySet.class),
            entry("unit.reports-to-set.v1", ReportsToSet.class),
            entry("unit.post-abolished.v1", PostAbolished.class)));

    record Founded(
            UnitCode unit, String name, String brief, List<String> aliases, Unit.Kind kind, Optional<UnitCode> parent)
            implements UnitEvent {}

    /** @param aliases all of them, former names included */
    record Renamed(String name, String brief, List<String> aliases) implements UnitEvent {}

    record Moved(Optional<UnitCode> parent) implements UnitEvent {}

    /** Became another kind: a town a street (撤镇设街道). */
    record Reclassified(Unit.Kind kind) implements UnitEvent {}

    record DutiesSet(String duties) implements UnitEvent {}

    /** @param members all of them, in the order of their codes */
    record MembersSet(List<UnitCode> members) implements UnitEvent {}

    /** @param duties the whole list, in its order */
    record DutyListSet(List<DutyListed> duties) implements UnitEvent {}

    record Dissolved(String reason) implements UnitEvent {}

    record PostCreated(PostCode post, String title, Role role) implements UnitEvent {}

    record PostRenamed(PostCode post, String title, Role role) implements UnitEvent {}

    /** @param holder empty: vacant from now on */
    record PostHeld(PostCode post, Optional<String> holder) implements UnitEvent {}

    record DeputySet(PostCode post, Optional<PostCode> deputy) implements UnitEvent {}

    record ReportsToSet(PostCode post, Optional<PostCode> to) implements UnitEvent {}

    record PostAbolished(PostCode post) implements UnitEvent {}
}
