package org.luoshi.server.web.api.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.WorkingTime;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.api.Listing;
import org.luoshi.server.web.api.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The newest version of each playbook, and each version by its reference. */
@RestController
@May(Act.SEE_PLAYBOOKS)
class PlaybookQueries {

    private final Playbooks playbooks;

    PlaybookQueries(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    @GetMapping("/api/v1/playbooks")
    Listing<PlaybookForm> playbooks() {
        return Listing.all(playbooks.all(), PlaybookForm::of);
    }

    @GetMapping("/api/v1/playbooks/{reference}")
    PlaybookForm playbook(@PathVariable String reference) {
        return PlaybookForm.of(playbooks.find(reference).orElseThrow(Problem::notThere));
    }

    /**
     * @param clockMinutes working time that a step may take; a step that is missing has no clock
     * @param freshFor ISO 8601 period
     */
    record PlaybookForm(
            String reference,
            String name,
            int version,
            String title,
            List<StageForm> stages,
            Map<Step, Long> clockMinutes,
            String freshFor,
            String remindBefore,
            List<String> lights,
            List<String> evidence,
            SamplingForm sampling,
            boolean commissioner) {

        static PlaybookForm of(Playbook it) {
            Map<Step, Long> clocks = new TreeMap<>();
            it.clocks().forEach((step, time) -> clocks.put(step, time.minutes()));
            Playbook.Sampling sampling = it.sampling();
            return new PlaybookForm(
                    it.reference(),
                    it.name(),
                    it.version(),
                    it.title(),
                    it.stages().stream()
                            .map(stage -> new StageForm(
                                    stage.key(), stage.title(), stage.norm().map(WorkingTime::minutes)))
                            .toList(),
                    clocks,
                    it.freshness().toString(),
                    it.remindBefore().toString(),
                    it.lights(),
                    it.evidence(),
                    new SamplingForm(
                            sampling.base(),
                            sampling.measured(),
                            sampling.afterFailure(),
                            sampling.late(),
                            sampling.hurried()),
                    it.commissioner());
        }
    }

    /** @param normMinutes the usual working time from the stage before */
    record StageForm(String key, String title, Optional<Long> normMinutes) {}

    /** Probabilities between 0 and 1. */
    record SamplingForm(double base, double measured, double afterFailure, double late, double hurried) {}
}
