package org.luoshi.server.matter.loop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.matter.Decision.Refused;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.Unit;

/** Whether a unit may lead a matter (牵头). */
final class Leads {

    private Leads() {}

    /** @param support the units that help, among which a co-operating duty's bureau may be named */
    static Optional<Refused> refusal(Case it, UnitCode lead, String words, List<UnitCode> support) {
        Optional<Unit> unit = it.find(lead);
        if (unit.isEmpty()) {
            return Optional.of(new Refused("unit-unknown", List.of(it.name(lead))));
        }
        return Independence.of(it, it.supervisor(), Set.of(lead))
                .map(why -> new Refused("supervisor-owes", List.of(it.name(it.supervisor()), it.name(lead))))
                .or(() -> duty(it, unit.get(), words, support));
    }

    /**
     * A town's list of duties (乡镇履行职责事项清单): what was taken back must not be handed down again, and where the
     * town only co-operates the bureau that leads must stand beside it.
     */
    private static Optional<Refused> duty(Case it, Unit unit, String words, List<UnitCode> support) {
        if (unit.kind() != Unit.Kind.TOWN && unit.kind() != Unit.Kind.STREET) {
            return Optional.empty();
        }
        return it.situation()
                .organisation()
                .duty(unit.code(), words)
                .flatMap(listed -> refusal(it, unit, listed, support));
    }

    private static Optional<Refused> refusal(Case it, Unit unit, DutyListed listed, List<UnitCode> support) {
        String bureau = listed.unit().map(it::name).orElse("—");
        List<Object> values = List.of(unit.brief(), listed.number(), listed.words(), bureau);
        return switch (listed.kind()) {
            case BASIC -> Optional.empty();
            case COOPERATING ->
                listed.unit().filter(support::contains).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Refused("duty-cooperating", values));
            case TAKEN_BACK -> Optional.of(new Refused("duty-taken-back", values));
        };
    }
}
