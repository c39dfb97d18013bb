package org.luoshi.extraction.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The rules' weights, from {@code sentence-weights.txt}: log-odds that a sentence on which the rule fires is a commitment. */
final class Weights {

    private static final String PATH = "/org/luoshi/extraction/lexicon/sentence-weights.txt";

    private final Map<Rule, Double> weights = new EnumMap<>(Rule.class);

    static Weights load() {
        Weights all = new Weights();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Weights.class.getResourceAsStream(PATH), PATH), StandardCharsets.UTF_8))) {
            in.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Rule rule : Rule.values()) {
            if (!all.weights.containsKey(rule)) {
                throw new IllegalStateException("%s has no weight for %s".formatted(PATH, rule.id()));
            }
        }
        return all;
    }

    double of(Rule rule) {
        return Objects.requireNonNull(weights.get(rule));
    }

    private void add(String line) {
        String[] parts = line.split("\\s+");
        weights.put(Rule.of(parts[0]), Double.valueOf(parts[1]));
    }
}
