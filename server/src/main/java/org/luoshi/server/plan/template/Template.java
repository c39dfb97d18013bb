package org.luoshi.server.plan.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;

/**
 * The usual nodes of a kind of work (节点模板), to be mended by hand once applied.
 *
 * @param name stable, in kebab case
 * @param version counted from 1; a plan remembers the one that it was made from
 * @param title as people say: 政府投资项目
 * @param playbooks names of the playbooks whose matters it is offered for first
 * @param stages of the project, in order
 * @param steps in an order in which each stands below what it comes after
 * @param source what the whole is taken from, and what has to be mended locally
 */
public record Template(
        String name,
        int version,
        String title,
        List<String> playbooks,
        List<Stage> stages,
        List<Step> steps,
        String source) {

    public Template {
        playbooks = List.copyOf(playbooks);
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
    }

    /** As events name it: {@code road@1}. */
    public String reference() {
        return name + "@" + version;
    }

    /** @param key stable, in kebab case */
    public record Stage(String key, String title) {}

    /**
     * A node as it usually is.
     *
     * @param key stable, in kebab case
     * @param days working days of the calendar, the applicant's own preparation apart
     * @param calendar by its name: {@code statutory}, {@code every-day} or {@code site}
     * @param after what it waits for; each stands above it
     * @param reaches the key of the stage that is reached when it is finished
     * @param uses so many of a shared resource, by its code
     * @param office by its usual short name, whose answer it is: 发改局
     * @param source where the days are written, or why we think so
     * @param ours 本系统默认: nobody but we ourselves says how long it takes
     */
    public record Step(
            String key,
            String title,
            Length days,
            String calendar,
            List<After> after,
            Optional<String> reaches,
            Map<String, Integer> uses,
            Optional<String> office,
            String source,
            boolean ours) {

        public Step {
            after = List.copyOf(after);
            uses = Map.copyOf(uses);
        }
    }

    /**
     * What ties a step to one above it. An {@code SS} with a lag lets it begin while the other is still at work 压茬.
     *
     * @param lag the least, in working days; negative: it may begin so many days before the other's end
     * @param most the most, where there is one
     */
    public record After(String step, Link.Kind kind, int lag, OptionalInt most) {}
}
