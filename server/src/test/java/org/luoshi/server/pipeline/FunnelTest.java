package org.luoshi.server.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.light.Sample;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.shared.WorkingTime;

/** Worked out by hand: Mondays to Fridays of March 2026, without holidays between. */
class FunnelTest {

    private static Matter lead(Matter.Loop loop, String... stages) {
        Sample sample = new Sample();
        sample.loop = loop;
        for (String stage : stages) {
            String[] parts = stage.split("@");
            sample.stages.add(new Course.Staged(parts[0], Sample.at(parts[1] + "T09:00"), Optional.empty()));
        }
        sample.stage = Optional.of(stages[stages.length - 1].split("@")[0]);
        return sample.matter();
    }

    @Test
    void countsWhoCameHowFarAndHowLongTheyStayed() {
        List<Matter> matters = List.of(
                lead(Matter.Loop.UNDER_WAY, "clue@2026-03-02"),
                lead(Matter.Loop.WITHDRAWN, "clue@2026-03-02", "talks@2026-03-03"),
                lead(Matter.Loop.UNDER_WAY, "clue@2026-03-02", "talks@2026-03-04", "signed@2026-03-11"),
                // Signed without talks on the ledger: it counts as one that talked.
                lead(Matter.Loop.UNDER_WAY, "clue@2026-03-02", "signed@2026-03-05"));
        try (Parts parts = Parts.open()) {
            Playbook playbook = parts.get(Playbooks.class).latest("lead").orElseThrow();
            Funnel funnel = Funnel.of(matters, playbook, parts.get(WorkCalendar.class));

            assertThat(funnel.steps()).extracting(Funnel.Step::reached).startsWith(4, 3, 2, 0);
            assertThat(funnel.steps()).extracting(Funnel.Step::here).startsWith(1, 0, 2, 0);
            assertThat(funnel.steps()).extracting(Funnel.Step::dropped).startsWith(0, 1, 0);
            Funnel.Step clue = funnel.steps().getFirst();
            assertThat(clue.left()).isEqualTo(3);
            assertThat(clue.median()).contains(WorkingTime.days(2));
            assertThat(clue.slow()).contains(WorkingTime.days(3));
            assertThat(funnel.steps().get(1).median()).contains(WorkingTime.days(5));
            assertThat(funnel.steps().get(2).share(3)).hasValue(67);
            assertThat(funnel.steps().get(4).share(0)).isEmpty();
            assertThat(parts.get(WorkCalendar.class).isWorkingDay(LocalDate.of(2026, 3, 2)))
                    .isTrue();
        }
    }
}
