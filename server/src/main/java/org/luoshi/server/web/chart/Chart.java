package org.luoshi.server.web.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be drawn.
 *
 * @param from first day of the axis
 * @param to last day of the axis, inclusive
 * @param off days off in runs, to be shaded
 * @param ties between bars, by their keys
 * @param footer lines at the foot of each sheet: where the data come from, and as of when
 */
public record Chart(
        String title,
        String subtitle,
        LocalDate from,
        LocalDate to,
        LocalDate today,
        List<Span> off,
        List<Row> rows,
        List<Tie> ties,
        List<String> footer,
        Words words) {

    public Chart {
        off = List.copyOf(off);
        rows = List.copyOf(rows);
        ties = List.copyOf(ties);
        footer = List.copyOf(footer);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("axis from %s to %s".formatted(from, to));
        }
    }

    /** Days from the first to the last, both inclusive. */
    public record Span(LocalDate from, LocalDate to) {}

    /** A light, told by its shape: a disc, a triangle, a square, a ring; or none. */
    public enum Sign {
        GOOD,
        LATE,
        OVER,
        IDLE,
        NONE
    }

    /**
     * @param group a heading over the rows that follow
     * @param note beside or below the heading, smaller
     * @param light the light in words, for those who do not see its shape
     */
    public record Row(
            boolean group,
            String heading,
            String note,
            Sign sign,
            String light,
            Optional<String> address,
            List<Bar> bars,
            List<Mark> marks) {
        public Row {
            bars = List.copyOf(bars);
            marks = List.copyOf(marks);
        }

        public static Row group(String heading, String note) {
            return new Row(true, heading, note, Sign.NONE, "", Optional.empty(), List.of(), List.of());
        }
    }

    /**
     * @param key for ties and scripts, unique in the chart
     * @param label inside where it fits, else right of it where there is room, else left out
     * @param done how much of it, 0 to 1
     * @param even every other bar of a row is shaded a little darker
     * @param baseline where it lay when the baseline was frozen
     * @param told everything in words: what a screen reader says and a pointer shows
     * @param data for scripts
     */
    public record Bar(
            String key,
            String label,
            LocalDate from,
            LocalDate to,
            double done,
            boolean critical,
            boolean even,
            Optional<Span> baseline,
            String told,
            Optional<String> address,
            Map<String, String> data) {
        public Bar {
            data = Map.copyOf(data);
        }
    }

    public enum Kind {
        /** A milestone still to come: an open diamond. */
        MILESTONE,
        /** A milestone that was reached: a full one. */
        REACHED,
        /** The last day to begin (最迟开工): a triangle that points down. */
        LATEST,
        /** The day that was promised: a flag. */
        DUE
    }

    /** Something at the end of a day; {@link Kind#LATEST} at its beginning. */
    public record Mark(Kind kind, LocalDate day, String label, String told) {}

    /**
     * @param fromEnd whether it leaves the end of the first bar, else its start
     * @param toStart whether it meets the start of the second, else its end
     */
    public record Tie(String from, boolean fromEnd, String to, boolean toStart, boolean critical) {}

    /**
     * What is said beside the data.
     *
     * @param month pattern of a month's name
     * @param year pattern of a year's
     * @param keys what the legend calls each thing; without an entry it is left out
     * @param sheet with {0} for the number of the sheet and {1} for how many there are
     */
    public record Words(String today, String month, String year, Map<Key, String> keys, String sheet) {
        public Words {
            keys = Map.copyOf(keys);
        }
    }

    /** What a legend explains, in its order. */
    public enum Key {
        GOOD,
        LATE,
        OVER,
        IDLE,
        DONE,
        OPEN,
        CRITICAL,
        BASELINE,
        MILESTONE,
        REACHED,
        LATEST,
        DUE,
        TODAY,
        OFF
    }
}
