package org.luoshi.server.web.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.unit.Act;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.documents.DocumentRow;
import org.luoshi.server.web.indicators.IndicatorRow;
import org.luoshi.server.web.matter.Subject;

/**
 * What is there and what to do next; every number is counted, and opens what it counts.
 *
 * @param documents newest first; none for a reader who has nothing to do with them
 * @param matters in the list
 * @param lights of all of them
 * @param sections of the documents with their lights, the largest first
 * @param decisions that wait for this reader, whose clock ends first before the others
 * @param waiting how many there are of those
 * @param deciding how many wait for a leader's decision, whosoever
 * @param held who holds how many, most overdue first
 * @param slowest what is furthest beyond its clock, whoever holds it
 * @param behind indicators that are behind their pace, the furthest first
 */
public record Overview(
        LocalDate today,
        List<DocumentRow> documents,
        long matters,
        Lights lights,
        List<Section> sections,
        List<Subject> decisions,
        long waiting,
        long deciding,
        List<Matters.Held> held,
        List<Subject> slowest,
        List<IndicatorRow> behind,
        Names names) {

    public record Section(String name, Lights lights) {}

    /** As many as fit on the page. */
    public List<IndicatorRow> furthest() {
        return behind.stream().limit(6).toList();
    }

    /** How many are of each colour. */
    public record Lights(Map<Colour, Long> counts) {

        public long of(Colour colour) {
            return counts.getOrDefault(colour, 0L);
        }

        public long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        public String width(Colour colour) {
            return Phrases.share(of(colour), all());
        }

        /** Where the bar of a colour begins, behind those that stand before it. */
        public String from(Colour colour) {
            long before = Overview.ORDER.stream()
                    .takeWhile(it -> it != colour)
                    .mapToLong(this::of)
                    .sum();
            return Phrases.share(before, all());
        }
    }

    /** As bars show them, the good first. */
    public static final List<Colour> ORDER = List.of(Colour.GREEN, Colour.YELLOW, Colour.RED, Colour.NONE);

    public List<Colour> order() {
        return ORDER;
    }

    /** The documents that wait for this reader's review. */
    public List<DocumentRow> toReview(Frame frame) {
        return frame.may(Act.REVIEW_DOCUMENTS)
                ? documents.stream().filter(row -> row.tally().open() > 0).toList()
                : List.of();
    }
}
