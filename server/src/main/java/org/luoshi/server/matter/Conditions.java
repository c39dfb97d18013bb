package org.luoshi.server.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A filter as the conditions of a query with their values. Each part can be left out, to count its alternatives. */
record Conditions(String where, Map<String, Object> values) {

    enum Part {
        OWNER,
        SECTION,
        DOCUMENT,
        MEASURE,
        NOTHING
    }

    static Conditions of(MatterFilter filter) {
        return without(Part.NOTHING, filter);
    }

    static Conditions without(Part left, MatterFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new LinkedHashMap<>();
        words(filter.text(), conditions, values);
        conditions.add(filter.loop().isPresent() ? "loop = :loop" : "loop <> 'WITHDRAWN'");
        filter.loop().ifPresent(loop -> values.put("loop", loop.name()));
        filter.dueFrom().ifPresent(day -> add("due >= :due_from", "due_from", day, conditions, values));
        filter.dueTo().ifPresent(day -> add("due <= :due_to", "due_to", day, conditions, values));
        if (left != Part.OWNER) {
            filter.owner()
                    .ifPresent(name -> add("owners @> array[cast(:owner as text)]", "owner", name, conditions, values));
        }
        if (left != Part.SECTION) {
            filter.section().ifPresent(name -> add("section = :section", "section", name, conditions, values));
        }
        if (left != Part.DOCUMENT) {
            filter.document()
                    .ifPresent(id -> add("document_id = :document", "document", id.value(), conditions, values));
        }
        if (left != Part.MEASURE) {
            filter.hasMeasure()
                    .ifPresent(has -> add("has_measure = :has_measure", "has_measure", has, conditions, values));
        }
        return new Conditions(" where " + String.join(" and ", conditions), values);
    }

    private static void add(
            String condition, String name, Object value, List<String> conditions, Map<String, Object> values) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static void words(String text, List<String> conditions, Map<String, Object> values) {
        int number = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s\u3000]+")) {
            if (!word.isEmpty() && number < 10) {
                String name = "word" + number++;
                add("words like :" + name, name, "%" + literally(word) + "%", conditions, values);
            }
        }
    }

    /** What a person types is searched for as typed. */
    private static String literally(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
