package org.luoshi.server.measure.catalogue;

import java.util.EnumMap;
import java.util.Map;
import org.luoshi.server.shared.Plain;

/** An indicator as somebody wrote it: words of which nothing is understood yet. */
public record Written(Map<Field, String> words) {

    public Written {
        words = Map.copyOf(words);
    }

    /** Without blanks at its ends; empty where nothing was written. */
    public String get(Field field) {
        return Plain.text(words.getOrDefault(field, "")).strip();
    }

    boolean has(Field field) {
        return !get(field).isEmpty();
    }

    public Written with(Field field, String word) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.putAll(words);
        all.put(field, word);
        return new Written(all);
    }
}
