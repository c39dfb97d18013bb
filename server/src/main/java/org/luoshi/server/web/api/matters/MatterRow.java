package org.luoshi.server.web.api.matters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.web.api.matters.MatterForm.HoldForm;

/** A matter in a list. */
record MatterRow(
        MatterId id,
        int version,
        String title,
        String playbook,
        Matter.Loop loop,
        Optional<String> stage,
        Optional<UnitCode> lead,
        List<UnitCode> support,
        DueForm due,
        Optional<HoldForm> holder,
        double progress,
        List<String> section,
        Instant registeredAt) {

    static MatterRow of(Matter it) {
        return new MatterRow(
                it.id(),
                it.version(),
                it.title(),
                it.playbook(),
                it.loop(),
                it.course().stage(),
                it.parties().lead(),
                it.parties().support(),
                DueForm.of(it.due()),
                it.course().holder().map(HoldForm::of),
                it.course().progress(),
                it.section(),
                it.registeredAt());
    }
}
