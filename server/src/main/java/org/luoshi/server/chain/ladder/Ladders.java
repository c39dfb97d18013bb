package org.luoshi.server.chain.ladder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.server.chain.Qualification;
import org.luoshi.server.chain.ladder.Ladder.Rung;
import org.luoshi.server.chain.ladder.Ladder.Told;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The ladders as this product comes with them: {@code ladders.yaml}, each criterion with its source. */
public final class Ladders {

    private static final String FILE = "ladders.yaml";
    private static final List<Ladder> ALL = read();

    private Ladders() {}

    public static List<Ladder> all() {
        return ALL;
    }

    private static List<Ladder> read() {
        try (InputStream in = Ladders.class.getResourceAsStream(FILE)) {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Objects.requireNonNull(in, "no " + FILE + " on the class path"));
            return new Node(root).list("ladders").stream().map(Ladders::ladder).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ladder ladder(Node it) {
        return new Ladder(
                it.text("key"),
                it.text("title"),
                it.text("note"),
                it.list("rungs").stream().map(Ladders::rung).toList());
    }

    private static Rung rung(Node it) {
        return new Rung(
                Qualification.valueOf(it.text("what")),
                it.text("title"),
                it.text("source"),
                it.number("near").intValueExact(),
                it.number("within").intValueExact(),
                it.list("criteria").stream().map(Ladders::criterion).toList(),
                it.list("unregistered").stream()
                        .map(one -> new Told(one.text("title"), one.text("source")))
                        .toList());
    }

    private static Criterion criterion(Node it) {
        if (it.has("parts")) {
            return new Criterion.Score(
                    it.text("title"),
                    it.text("source"),
                    it.number("at-least"),
                    it.list("parts").stream().map(Ladders::part).toList());
        }
        return new Criterion.Bound(
                it.text("title"),
                it.text("source"),
                Value.parse(it.text("value")),
                it.has("at-most"),
                it.number(it.has("at-most") ? "at-most" : "at-least"),
                it.has("when") ? Optional.of(range(it.node("when"))) : Optional.empty());
    }

    private static Criterion.Part part(Node it) {
        return new Criterion.Part(
                it.text("title"),
                it.has("must"),
                it.list("steps").stream()
                        .map(step -> new Criterion.Step(
                                Value.parse(step.text("value")), step.number("from"), step.number("points")))
                        .toList());
    }

    private static Criterion.Range range(Node it) {
        return new Criterion.Range(
                Value.parse(it.text("value")),
                it.has("over") ? Optional.of(it.number("over")) : Optional.empty(),
                it.has("up-to") ? Optional.of(it.number("up-to")) : Optional.empty());
    }

    /** A mapping of the file; what is missing in it is a fault of this product, not of a user. */
    private record Node(Object root) {

        boolean has(String key) {
            return map().containsKey(key);
        }

        String text(String key) {
            return String.valueOf(value(key));
        }

        BigDecimal number(String key) {
            return new BigDecimal(text(key));
        }

        Node node(String key) {
            return new Node(value(key));
        }

        /** Empty where there is none. */
        List<Node> list(String key) {
            return map().get(key) instanceof List<?> list
                    ? list.stream()
                            .map(it -> new Node(Objects.requireNonNull(it)))
                            .toList()
                    : List.of();
        }

        private Object value(String key) {
            Object value = map().get(key);
            if (value == null) {
                throw new IllegalStateException("%s: no %s in %s".formatted(FILE, key, root));
            }
            return value;
        }

        private Map<?, ?> map() {
            if (root instanceof Map<?, ?> map) {
                return map;
            }
            throw new IllegalStateException("%s: not a mapping: %s".formatted(FILE, root));
        }
    }
}
