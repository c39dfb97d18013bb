package org.luoshi.server.matter.playbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in a file of YAML while it is read: every fault is noted with its place, and reading goes on. Templates of
 * plans are read with it too.
 */
public final class Section {

    private final Faults faults;
    private final Node node;
    private final Map<String, Node> entries = new LinkedHashMap<>();

    public Section(Node node, Faults faults, List<String> known) {
        this.node = node;
        this.faults = faults;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> add(entry, known));
        } else {
            faults.add(node, "not-a-mapping", String.join(", ", known));
        }
    }

    private void add(NodeTuple entry, List<String> known) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!known.contains(key)) {
            faults.add(entry.getKeyNode(), "unknown-key", key, nearest(key, known), String.join(", ", known));
        } else if (entries.putIfAbsent(key, entry.getValueNode()) != null) {
            faults.add(entry.getKeyNode(), "twice", key);
        }
    }

    public Map<String, Node> entries() {
        return entries;
    }

    public Optional<Node> node(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** A text that must be there. */
    public String text(String key, int longest) {
        Optional<Node> value = node(key);
        if (value.isEmpty()) {
            faults.add(node, "missing", key);
            return "";
        }
        return scalar(value.get(), faults)
                .map(String::strip)
                .filter(it -> fits(value.get(), key, it, longest))
                .orElse("");
    }

    private boolean fits(Node value, String key, String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            faults.add(value, "length", key, 1, longest);
            return false;
        }
        return true;
    }

    /** A value by a parser that answers with nothing where it cannot read; {@code otherwise} where the key is missing. */
    public <T> T value(String key, T otherwise, BiFunction<Node, Faults, Optional<T>> parser) {
        return node(key).flatMap(it -> parser.apply(it, faults)).orElse(otherwise);
    }

    /** A list of texts, empty where the key is missing. */
    public List<Node> list(String key) {
        Optional<Node> value = node(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        faults.add(value.get(), "not-a-list", key);
        return List.of();
    }

    public static Optional<String> scalar(Node node, Faults faults) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        faults.add(node, "not-a-text");
        return Optional.empty();
    }

    /** The known word that differs least, so that a slip of the finger is told as such. */
    public static String nearest(String word, List<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(it -> distance(word, it)))
                .orElse("");
    }

    /** Levenshtein's: how many letters must be put in, left out or changed. */
    private static int distance(String a, String b) {
        List<Integer> row = new ArrayList<>();
        for (int j = 0; j <= b.length(); j++) {
            row.add(j);
        }
        for (int i = 1; i <= a.length(); i++) {
            List<Integer> next = new ArrayList<>(List.of(i));
            for (int j = 1; j <= b.length(); j++) {
                int changed = row.get(j - 1) + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next.add(Math.min(changed, 1 + Math.min(row.get(j), next.get(j - 1))));
            }
            row = next;
        }
        return row.getLast();
    }
}
