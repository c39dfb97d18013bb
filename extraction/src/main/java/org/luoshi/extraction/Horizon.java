package org.luoshi.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luoshi.extraction.due.Timing;
import org.luoshi.extraction.outline.Paragraph;
import org.luoshi.extraction.outline.Piece;

/**
 * A day that reaches further than its sentence: 到2025年， holds to the end of its paragraph; “十五五”时期，要实现以下目标： until the next
 * heading; 今年……： until the full stop that ends its list.
 */
final class Horizon {

    /** A mark (一是, （二）) and a few words may stand before it. */
    private static final int LEAD = 6;

    private Timing.@Nullable Day paragraph;
    private Timing.@Nullable Day list;
    private Timing.@Nullable Day announced;
    private int section = -1;

    void enter(Paragraph next) {
        paragraph = null;
        list = null;
        if (next.role() == Paragraph.Role.HEADING || next.section() != section) {
            announced = null;
            section = next.section();
        }
    }

    void hear(String prose, Piece piece, List<Timing> timings) {
        char last = prose.charAt(piece.end() - 1);
        Optional<Timing.Day> day = latest(timings);
        boolean leads = day.isPresent() && leads(prose, piece, day.get());
        if (leads && day.get().isHorizon()) {
            paragraph = day.get();
        }
        if (last == '：' && day.isPresent()) {
            announced = day.get();
        }
        if (last == '；' && leads && day.get().reach() == Timing.Reach.FRAME) {
            list = day.get();
        }
    }

    /** Only a day at the head of its sentence reaches further: 到2027年， does, 力争三年内 in its midst does not. */
    private static boolean leads(String prose, Piece piece, Timing.Day day) {
        for (int i = piece.start(); i < day.start(); i++) {
            if (day.start() - piece.start() > LEAD || "，。；：".indexOf(prose.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Called after {@link #hear}, once the sentence is judged; ends a list at its full stop. */
    Optional<Timing.Day> current() {
        return Optional.ofNullable(paragraph)
                .or(() -> Optional.ofNullable(list))
                .or(() -> Optional.ofNullable(announced));
    }

    void close(char last) {
        if (last != '；') {
            list = null;
        }
    }

    /** The latest day of its own; without one the first frame or horizon. */
    static Optional<Timing.Day> latest(List<Timing> timings) {
        if (timings.isEmpty()) {
            return Optional.empty();
        }
        List<Timing.Day> days = timings.stream()
                .filter(Timing.Day.class::isInstance)
                .map(Timing.Day.class::cast)
                .toList();
        return days.stream()
                .filter(day -> day.reach() == Timing.Reach.POINT)
                .max(Comparator.comparing(Timing.Day::last))
                .or(() -> days.stream().findFirst());
    }
}
