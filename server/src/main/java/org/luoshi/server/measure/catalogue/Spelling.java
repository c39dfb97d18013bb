package org.luoshi.server.measure.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.server.measure.series.Direction;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Period;

/** The words that may be written for what can be chosen: of each the first is what forms send, others are understood too. */
public final class Spelling<T> {

    public static final Spelling<Direction> DIRECTIONS =
            new Spelling<Direction>().and(Direction.UP, "越高越好", "正向").and(Direction.DOWN, "越低越好", "逆向");
    public static final Spelling<Period.Every> PERIODS = new Spelling<Period.Every>()
            .and(Period.Every.MONTH, "月", "月度")
            .and(Period.Every.QUARTER, "季", "季度")
            .and(Period.Every.YEAR, "年", "年度");
    public static final Spelling<PaceRule.Kind> PACES = new Spelling<PaceRule.Kind>()
            .and(PaceRule.Kind.STRAIGHT, "时间")
            .and(PaceRule.Kind.SEASONAL, "往年")
            .and(PaceRule.Kind.NODES, "节点");
    public static final Spelling<Nature> NATURES = natures();

    private final Map<String, T> words = new LinkedHashMap<>();
    private final Map<T, String> first = new LinkedHashMap<>();

    private Spelling() {}

    private static Spelling<Nature> natures() {
        Spelling<Nature> natures = new Spelling<>();
        Arrays.stream(Nature.values()).forEach(it -> natures.and(it, it.chinese()));
        return natures;
    }

    private Spelling<T> and(T meant, String... spelt) {
        Arrays.stream(spelt).forEach(word -> words.put(word, meant));
        first.put(meant, spelt[0]);
        return this;
    }

    Optional<T> read(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** As forms send it. */
    public String of(T meant) {
        return Objects.requireNonNull(first.get(meant));
    }

    public List<T> all() {
        return List.copyOf(first.keySet());
    }

    /** All that is understood, for a fault. */
    String known() {
        return String.join("、", words.keySet().stream().sorted().toList());
    }
}
