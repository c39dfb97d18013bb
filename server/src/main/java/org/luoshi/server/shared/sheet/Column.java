package org.luoshi.server.shared.sheet;

import java.util.List;

/**
 * A column of a form.
 *
 * @param title its heading
 * @param others headings that mean the same
 * @param required whether a row without it cannot be taken
 */
public record Column(String title, List<String> others, Kind kind, boolean required) {

    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        /** A month, or a day in it: 2026-03, 2026年3月. */
        MONTH
    }

    public Column {
        others = List.copyOf(others);
    }

    public static Column text(String title, String... others) {
        return new Column(title, List.of(others), Kind.TEXT, false);
    }

    public static Column number(String title, String... others) {
        return new Column(title, List.of(others), Kind.NUMBER, false);
    }

    public static Column day(String title, String... others) {
        return new Column(title, List.of(others), Kind.DAY, false);
    }

    public static Column month(String title, String... others) {
        return new Column(title, List.of(others), Kind.MONTH, false);
    }

    /** The same, required. */
    public Column needed() {
        return new Column(title, others, kind, true);
    }

    boolean isHeaded(String heading) {
        String plain = plain(heading);
        return plain(title).equals(plain)
                || others.stream().anyMatch(it -> plain(it).equals(plain));
    }

    /** People break headings over lines, and mark what is required by a star. */
    private static String plain(String heading) {
        return heading.replaceAll("[\\s*＊]", "");
    }
}
