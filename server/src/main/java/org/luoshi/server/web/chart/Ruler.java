package org.luoshi.server.web.chart;

import java.util.ArrayList;
import java.util.List;

/** How wide words are, and what of them fits. */
@FunctionalInterface
public interface Ruler {

    String MORE = "…";

    /** The width of a text set in one size, in the unit of the size. */
    double width(String text, double size);

    /** What a browser will need, for whatever font it has: a Chinese character an em, others a little over a half. */
    static Ruler guess() {
        return (text, size) -> text.codePoints()
                .mapToDouble(it -> it >= 0x2e80 ? size : it == MORE.codePointAt(0) ? size : size * 0.58)
                .sum();
    }

    /** The text, or its beginning with …; empty where not even that fits. */
    default String fit(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0) {
            end = text.offsetByCodePoints(end, -1);
            String shorter = text.substring(0, end).strip() + MORE;
            if (end > 0 && width(shorter, size) <= room) {
                return shorter;
            }
        }
        return "";
    }

    /** The text on at most so many lines; the last one ends with … where there is more. */
    default List<String> wrap(String text, double size, double room, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && wrapped.size() < lines - 1 && width(rest, size) > room) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length() && width(rest.substring(0, rest.offsetByCodePoints(end, 1)), size) <= room) {
                end = rest.offsetByCodePoints(end, 1);
            }
            wrapped.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            wrapped.add(fit(rest, size, room));
        }
        return wrapped;
    }
}
