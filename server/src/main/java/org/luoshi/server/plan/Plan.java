package org.luoshi.server.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luoshi.server.matter.MatterId;

/**
 * A matter's plan 作战图, computed backwards from the day that was promised.
 *
 * @param version of its stream
 * @param template that it was made from, with its version: {@code road@1}
 * @param begin nothing starts before; empty: before the day on which it was planned
 * @param due all is finished by the end of this day
 * @param stages in order
 */
public record Plan(
        MatterId matter,
        int version,
        String template,
        Optional<LocalDate> begin,
        LocalDate due,
        List<Stage> stages,
        List<Node> nodes,
        List<Tie> ties,
        List<Baseline> baselines,
        Standing standing,
        List<Money> money) {

    public Plan {
        stages = List.copyOf(stages);
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
        baselines = List.copyOf(baselines);
        money = List.copyOf(money);
    }

    public Optional<Node> node(String key) {
        return nodes.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    public Optional<Baseline> baseline(int number) {
        return baselines.stream().filter(it -> it.number() == number).findFirst();
    }

    /** The first day of all. */
    public LocalDate first() {
        return nodes.stream().map(Node::start).min(Comparator.naturalOrder()).orElse(due);
    }

    /** The last day of all, as planned; finished nodes count by the day on which they were. */
    public LocalDate last() {
        return nodes.stream()
                .map(it -> it.finished().orElse(it.end()))
                .max(Comparator.naturalOrder())
                .orElse(due);
    }

    @JsonIgnore
    public boolean isFinished() {
        return !nodes.isEmpty() && nodes.stream().allMatch(it -> it.finished().isPresent());
    }

    /** The last stage, in the stages' order, with a step that is finished; empty before the first. */
    public Optional<Stage> stage() {
        return stages.reversed().stream()
                .filter(stage -> nodes.stream()
                        .anyMatch(it -> it.finished().isPresent()
                                && it.stage().filter(stage.key()::equals).isPresent()))
                .findFirst();
    }

    /** Codes of the resources that its nodes use. */
    public Set<String> uses() {
        return nodes.stream().flatMap(it -> it.uses().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    public BigDecimal planned() {
        return sum(it -> Optional.of(it.planned()));
    }

    public BigDecimal paid() {
        return sum(Money::paid);
    }

    private BigDecimal sum(Function<Money, Optional<BigDecimal>> which) {
        return money.stream().flatMap(it -> which.apply(it).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
