package org.luoshi.server.measure.pace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.luoshi.server.measure.series.PaceRule;

/** The pace rules with their sources: {@code rules.tsv} beside this class. */
public final class PaceRules {

    private static final Map<PaceRule.Kind, Row> ALL = load();

    private PaceRules() {}

    /** The rule as it is until an office sets its own shares. */
    public static PaceRule standard(PaceRule.Kind kind) {
        return Objects.requireNonNull(ALL.get(kind)).rule();
    }

    /** Where it was published, or that it is our own default. */
    public static String source(PaceRule.Kind kind) {
        return Objects.requireNonNull(ALL.get(kind)).source();
    }

    private static Map<PaceRule.Kind, Row> load() {
        Map<PaceRule.Kind, Row> rows = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(PaceRules.class.getResourceAsStream("rules.tsv"), "rules.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line.split("\t", -1)))
                    .forEach(row -> rows.put(row.rule().kind(), row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Row row(String... cells) {
        List<BigDecimal> shares = Arrays.stream(cells, 1, 4)
                .filter(it -> !it.isEmpty())
                .map(BigDecimal::new)
                .toList();
        PaceRule.Kind kind = PaceRule.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
        return new Row(new PaceRule(kind, shares), cells[4]);
    }

    private record Row(PaceRule rule, String source) {}
}
