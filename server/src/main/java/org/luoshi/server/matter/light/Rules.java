package org.luoshi.server.matter.light;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.server.matter.playbook.Playbook;

/** The rule sets that playbooks can name: {@code lights.tsv} beside this class. */
public final class Rules {

    /** The clocks of step and stage, the lead unit's own word and the plan, whatever a playbook names. */
    private static final List<String> ALWAYS = List.of("clock", "stage", "forecast", "plan");

    private static final Map<String, Rule> ALL = load();

    private Rules() {}

    /** What a playbook may write under {@code lights}. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    /** Where a rule set was published, or that it is our own default; empty for an unknown name. */
    public static String source(String name) {
        Rule rule = ALL.get(name);
        return rule == null ? "" : rule.source();
    }

    /**
     * How many points behind its pace turn a light, by a rule set of the kind {@code pace}; for figures beside matters.
     *
     * @param name that {@code lights.tsv} has
     */
    public static Points points(String name) {
        if (ALL.get(name) instanceof Pace pace) {
            return new Points(pace.yellow(), pace.red(), pace.source());
        }
        throw new IllegalArgumentException("lights.tsv has no pace called " + name);
    }

    /**
     * @param yellow percentage points behind, from this figure on
     * @param red percentage points behind, above this figure
     */
    public record Points(double yellow, double red, String source) {}

    /** Those that apply whatever a playbook names. */
    public static List<String> always() {
        return ALWAYS;
    }

    /** Those of a playbook, and those that always apply; a name that is not known (any more) has no say. */
    static List<Rule> of(Playbook playbook) {
        return Stream.concat(playbook.lights().stream(), ALWAYS.stream())
                .distinct()
                .flatMap(name -> Stream.ofNullable(ALL.get(name)))
                .toList();
    }

    private static Map<String, Rule> load() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Rules.class.getResourceAsStream("lights.tsv"), "lights.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rules::rule)
                    .forEach(rule -> rules.put(rule.name(), rule));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    private static Rule rule(String line) {
        String[] row = line.split("\t", -1);
        if (row.length != 5) {
            throw new IllegalStateException("lights.tsv: a row has five cells divided by tabs, not “" + line + "”");
        }
        int yellow = Integer.parseInt(row[2]);
        int red = Integer.parseInt(row[3]);
        return switch (row[1]) {
            case "pace" -> new Pace(row[0], yellow, red, row[4]);
            case "movement" -> new Movement(row[0], yellow, red, row[4]);
            case "days" -> new Days(row[0], yellow, red, row[4]);
            case "forecast" -> new Forecast(row[0], yellow, row[4]);
            case "plan" -> new Planned(row[0], yellow, row[4]);
            case "clock" -> new Clock(row[0], yellow, red, row[4]);
            case "stage" -> new Stay(row[0], yellow, red, row[4]);
            default -> throw new IllegalStateException("lights.tsv: no such kind as " + row[1]);
        };
    }
}
