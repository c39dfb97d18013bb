package org.luoshi.extraction.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.reading.Prose.Range;

/** Parts that follow as 一是…二是…, or as headings （一）, 一、, 1. below. */
final class Enumeration {

    /** How far behind the name the first part may begin: the rest of its sentence and one more. */
    private static final int FIRST_WITHIN = 120;

    /** The text under one heading; keeps the search in proportion to the text. */
    private static final int LONGEST_PART = 8000;

    private static final int LONGEST_TITLE = 40;

    private enum Style {
        SAID("是"),
        DEMANDED("要"),
        HEADING("、"),
        BRACKETED("）"),
        NUMBERED(".");

        private final String sign;

        Style(String sign) {
            this.sign = sign;
        }
    }

    /** A mark such as 一是 or （二）. */
    private record Mark(int start, int end, int ordinal, Style style) {}

    private Enumeration() {}

    /**
     * @param from where the name ends
     * @param count how many parts there must be, 0 for any from two on
     */
    static Parts below(String prose, int from, int count) {
        for (int at = from; at < Math.min(prose.length(), from + FIRST_WITHIN); at++) {
            Optional<Mark> first = markAt(prose, at);
            if (first.isPresent()) {
                return first.get().ordinal() == 1 ? follow(prose, first.get(), count) : Parts.NONE;
            }
        }
        return Parts.NONE;
    }

    private static Parts follow(String prose, Mark first, int count) {
        List<Mark> marks = new ArrayList<>(List.of(first));
        int last = first.end();
        for (int at = last; at < Math.min(prose.length(), last + LONGEST_PART); at++) {
            Optional<Mark> next = markAt(prose, at).filter(mark -> mark.style() == first.style());
            if (next.isPresent()) {
                if (next.get().ordinal() != marks.size() + 1) {
                    break;
                }
                marks.add(next.get());
                last = next.get().end();
            }
        }
        boolean fits = count == 0 ? marks.size() > 1 : marks.size() == count;
        return fits ? parts(prose, marks) : Parts.NONE;
    }

    private static Parts parts(String prose, List<Mark> marks) {
        List<String> names =
                marks.stream().map(mark -> title(prose, mark.end())).toList();
        int end = endOfLast(prose, marks.getLast());
        return new Parts(names, Optional.of(new Range(marks.getFirst().start(), end)));
    }

    private static String title(String prose, int from) {
        int end = from;
        while (end < Math.min(prose.length(), from + LONGEST_TITLE) && "，。；：！\n".indexOf(prose.charAt(end)) < 0) {
            end++;
        }
        return prose.substring(from, end).strip();
    }

    /** A spoken part ends with its paragraph, a heading's text at the next mark of any heading or the end. */
    private static int endOfLast(String prose, Mark last) {
        int line = lineEnd(prose, last.end());
        if (last.style() == Style.SAID || last.style() == Style.DEMANDED) {
            return line;
        }
        int end = Math.min(prose.length(), line + LONGEST_PART);
        for (int at = line; at < end; at++) {
            Optional<Mark> next = markAt(prose, at);
            if (next.isPresent() && next.get().style().compareTo(last.style()) <= 0 && isHeading(next.get())) {
                return at;
            }
        }
        return end;
    }

    private static boolean isHeading(Mark mark) {
        return mark.style() != Style.SAID && mark.style() != Style.DEMANDED;
    }

    private static int lineEnd(String prose, int from) {
        int end = from;
        while (end < Math.min(prose.length(), from + LONGEST_PART) && prose.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** Headings begin a line; 一是 begins a sentence or a clause. */
    private static Optional<Mark> markAt(String prose, int at) {
        char before = at == 0 ? '\n' : prose.charAt(at - 1);
        boolean line = before == '\n' || before == ' ' && at > 1 && prose.charAt(at - 2) == '\n';
        if (!line && "。；：，".indexOf(before) < 0) {
            return Optional.empty();
        }
        boolean bracket = prose.charAt(at) == '（';
        int from = bracket ? at + 1 : at;
        if (from >= prose.length() || !ChineseNumber.begins(prose.charAt(from))) {
            return Optional.empty();
        }
        return mark(prose, at, from, line, bracket);
    }

    private static Optional<Mark> mark(String prose, int at, int from, boolean line, boolean bracket) {
        int end = ChineseNumber.end(prose, from);
        for (Style style : Style.values()) {
            boolean heading = style.compareTo(Style.HEADING) >= 0;
            if (prose.startsWith(style.sign, end) && bracket == (style == Style.BRACKETED) && (line || !heading)) {
                int value = ChineseNumber.value(prose, from, end);
                return Optional.of(new Mark(at, end + style.sign.length(), value, style));
            }
        }
        return Optional.empty();
    }
}
