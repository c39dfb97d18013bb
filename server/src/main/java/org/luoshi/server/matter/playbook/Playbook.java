package org.luoshi.server.matter.playbook;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.shared.WorkingTime;

/**
 * A playbook (流程模板): the stages, the clocks, the evidence that closes, and the rules of lights of one kind of matter.
 *
 * @param version counted from 1; a matter keeps to the version that it was registered under
 * @param title as people say: 督办事项
 * @param stages its own course, in order; may be empty
 * @param clocks how long each step of the loop may take; a step without an entry has no clock
 * @param freshness how old evidence may become before a report is asked for
 * @param remindBefore how long before the date a matter comes to the desk although it is on track
 * @param lights the rule sets that its light is computed by, by name
 * @param evidence what kind of proof closes it, in words: 验收报告或竣工备案
 * @param file whether a claim needs at least one file; words are enough otherwise
 * @param sampling by which weights claims are drawn for a check on the spot
 * @param commissioner whether it has a commissioner 专员
 * @param criterion what counts as done, where that is the same for all of its kind; such a matter begins at once (登记即承办)
 * @param dropAfter after how long without movement its lead unit is asked whether to drop it; only where this is set may it
 *     drop one itself
 */
public record Playbook(
        String name,
        int version,
        String title,
        List<Stage> stages,
        Map<Step, WorkingTime> clocks,
        Period freshness,
        Period remindBefore,
        List<String> lights,
        List<String> evidence,
        boolean file,
        Sampling sampling,
        boolean commissioner,
        Optional<String> criterion,
        Optional<Period> dropAfter) {

    public Playbook {
        stages = List.copyOf(stages);
        clocks = Map.copyOf(clocks);
        lights = List.copyOf(lights);
        evidence = List.copyOf(evidence);
    }

    /** As events name it: {@code task@1}. */
    public String reference() {
        return name + "@" + version;
    }

    public Optional<WorkingTime> clock(Step step) {
        return Optional.ofNullable(clocks.get(step));
    }

    /** How old evidence may become in a stage; as everywhere in the playbook where the stage says nothing of its own. */
    public Period freshness(Optional<String> stage) {
        return stage.flatMap(this::stage).flatMap(Stage::freshness).orElse(freshness);
    }

    public Optional<Stage> stage(String key) {
        return stages.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /**
     * @param key stable, in kebab case
     * @param norm the usual working time from the stage before; empty where none is known
     * @param within how long it may stay in this stage; empty without a clock
     * @param freshness how old evidence may become in it before a report is asked for; empty as in all others
     */
    public record Stage(
            String key,
            String title,
            Optional<WorkingTime> norm,
            Optional<WorkingTime> within,
            Optional<Period> freshness) {}

    /**
     * Probabilities between 0 and 1. A claim's is {@code base} plus the weights that apply, at most 1.
     *
     * @param base of any claim
     * @param measured where the matter has figures
     * @param afterFailure where an earlier verification failed
     * @param late where it is claimed after its date
     * @param hurried where it is claimed within the last five working days although nothing moved for a month
     */
    public record Sampling(double base, double measured, double afterFailure, double late, double hurried) {}
}
