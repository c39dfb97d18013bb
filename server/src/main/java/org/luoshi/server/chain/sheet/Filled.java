package org.luoshi.server.chain.sheet;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's form as it was filled in: texts by the names of their fields. Fields of a row are named by its number, from 0:
 * {@code buys.0.product}.
 */
public record Filled(Map<String, String> texts) {

    private static final Pattern OF_ROW = Pattern.compile("([a-z]+)\\.(\\d{1,3})\\.[a-z]+");

    public Filled {
        texts = Map.copyOf(texts);
    }

    /** Without blanks at its ends; empty where there is no such field. */
    public String get(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    public String get(String rows, int number, String name) {
        return get(rows + "." + number + "." + name);
    }

    /** How many rows of that name there are, blank ones too. */
    public int rows(String name) {
        int rows = 0;
        for (String field : texts.keySet()) {
            Matcher matcher = OF_ROW.matcher(field);
            if (matcher.matches() && matcher.group(1).equals(name)) {
                rows = Math.max(rows, Integer.parseInt(matcher.group(2)) + 1);
            }
        }
        return rows;
    }
}
