package org.luoshi.scheduling.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a YAML file that knows its line, asked for what it should hold.
 *
 * @param what in the author's words, as in 活动“验收”的 days
 */
record Spot(String file, String what, Node node) {

    UnreadablePlan wrong(String sentence) {
        return UnreadablePlan.at(file, line(), "%s%s".formatted(what, sentence));
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw wrong("应是一个值 · should be a single value");
    }

    int integer(int least, int most) {
        String text = text();
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong("应是整数，不是“%s” · should be a whole number".formatted(text));
        }
        throw wrong("应在 %d 到 %d 之间，不是 %s · out of range".formatted(least, most, text));
    }

    LocalDate date() {
        return dated(text());
    }

    LocalDate dated(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong("应是 2026-03-02 这样的日期，不是“%s” · should be a date".formatted(text));
        }
    }

    /** One date, or 2026-10-01..2026-10-07. */
    List<LocalDate> days() {
        String text = text();
        int dots = text.indexOf("..");
        LocalDate first = dated(dots < 0 ? text : text.substring(0, dots).strip());
        LocalDate last = dots < 0 ? first : dated(text.substring(dots + 2).strip());
        if (last.isBefore(first) || last.isAfter(first.plusYears(2))) {
            throw wrong("的起止不对：%s · should run forward for two years at most".formatted(text));
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** @return the members of a list; a single value stands for a list of one */
    List<Spot> members() {
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(this);
        }
        List<Spot> members = new ArrayList<>();
        for (Node member : sequence.getValue()) {
            members.add(new Spot(file, "%s第 %d 个".formatted(what, members.size() + 1), member));
        }
        return members;
    }

    /** @return by key, in the file's order */
    Map<String, Spot> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("应是“名字: 值”的几行 · should be a mapping");
        }
        Map<String, Spot> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new Spot(file, what + "的名字", tuple.getKeyNode()).text();
            Spot value = new Spot(
                    file, what.isEmpty() ? key + " " : "%s的 %s ".formatted(what.strip(), key), tuple.getValueNode());
            if (entries.put(key, value) != null) {
                throw new Spot(file, what, tuple.getKeyNode()).wrong("“%s”写了两次 · stands twice".formatted(key));
            }
        }
        return entries;
    }

    /** @param known the keys that mean something here */
    Map<String, Spot> fields(Set<String> known) {
        Map<String, Spot> entries = entries();
        entries.forEach((key, spot) -> {
            if (!known.contains(key)) {
                throw UnreadablePlan.at(
                        file,
                        spot.line(),
                        "%s没有“%s”这一项，可用的有 %s · unknown key"
                                .formatted(
                                        what,
                                        key,
                                        String.join("、", known.stream().sorted().toList())));
            }
        });
        return entries;
    }

    static Optional<Spot> find(Map<String, Spot> fields, String key) {
        return Optional.ofNullable(fields.get(key));
    }

    static OptionalInt number(Map<String, Spot> fields, String key, int least, int most) {
        Spot spot = fields.get(key);
        return spot == null ? OptionalInt.empty() : OptionalInt.of(spot.integer(least, most));
    }

    Spot needed(Map<String, Spot> fields, String key) {
        Spot spot = fields.get(key);
        if (spot == null) {
            throw wrong("缺 %s · misses it".formatted(key));
        }
        return spot;
    }
}
