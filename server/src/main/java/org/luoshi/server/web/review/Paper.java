package org.luoshi.server.web.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.server.document.Block;
import org.luoshi.server.document.DocumentText;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.Review;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;

/**
 * The original as it is shown beside the candidates: blocks, cut wherever something begins or ends, so that spans may
 * overlap freely.
 */
public record Paper(List<Sheet> sheets) {

    /** What stands below each other on the paper. */
    public sealed interface Part {

        record Single(Sheet sheet) implements Part {}

        record Table(PaperTable table) implements Part {}
    }

    /** A block with its number, by which a page finds it again. */
    public record Sheet(
            int number,
            Block.Kind kind,
            int level,
            int start,
            int end,
            List<Segment> segments,
            Optional<Block.Place> place) {

        String words(Span span) {
            return segments.stream().map(segment -> segment.words(span)).collect(Collectors.joining());
        }

        /** Whether all of it looks back or is page furniture, so that the eye may pass over it. */
        public boolean isQuiet() {
            return kind == Block.Kind.FURNITURE
                    || (!segments.isEmpty() && segments.stream().allMatch(Segment::past));
        }
    }

    /**
     * Words that all share the same marks.
     *
     * @param start code point in the document's text
     * @param candidates whose quotes hold these words, the innermost first
     * @param figure whether they say a measure
     * @param past whether their sentence looks back
     */
    public record Segment(int start, String words, List<Candidate> candidates, boolean figure, boolean past) {

        String words(Span span) {
            int length = words.codePointCount(0, words.length());
            int from = Math.clamp(span.start() - start, 0, length);
            int to = Math.clamp(span.end() - start, from, length);
            return words.substring(words.offsetByCodePoints(0, from), words.offsetByCodePoints(0, to));
        }

        public boolean isMarked() {
            return !candidates.isEmpty();
        }

        /** The candidates' numbers, for scripts: {@code 3 17}. */
        public String numbers() {
            return String.join(
                    " ", candidates.stream().map(c -> c.id().toString()).toList());
        }

        /** The tab of the one that is furthest along. */
        public String state() {
            return candidates.stream()
                    .map(c -> Show.of(c.status()))
                    .min(Comparator.comparing(Paper::rank))
                    .map(Show::key)
                    .orElse("");
        }
    }

    private static int rank(Show show) {
        return switch (show) {
            case OPEN -> 0;
            case CONFIRMED -> 1;
            case ASIDE -> 2;
            case ALL, UNTAKEN -> 3;
        };
    }

    static Paper of(DocumentText text, Review review) {
        Marks marks = new Marks(review);
        List<Sheet> sheets = new ArrayList<>();
        for (Block block : text.blocks()) {
            if (!block.pieces().isEmpty()) {
                sheets.add(sheet(sheets.size(), block, marks));
            }
        }
        return new Paper(sheets);
    }

    /** Blocks one by one, and those of a table together. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < sheets.size(); ) {
            int to = PaperTable.end(sheets, from);
            parts.add(
                    to == from
                            ? new Part.Single(sheets.get(from))
                            : new Part.Table(PaperTable.of(sheets.subList(from, to))));
            from = Math.max(to, from + 1);
        }
        return parts;
    }

    /** Only the blocks that one of these candidates quotes from. */
    public List<Sheet> touchedBy(Collection<Candidate> candidates) {
        return sheets.stream()
                .filter(sheet -> candidates.stream()
                        .flatMap(candidate -> candidate.quotes().stream())
                        .map(Quote::span)
                        .anyMatch(span -> span.start() < sheet.end && sheet.start < span.end()))
                .toList();
    }

    /** The shown words of a place, without mark-up; a block's end becomes a space. */
    public String words(Span span) {
        return sheets.stream()
                .filter(sheet -> span.start() < sheet.end && sheet.start < span.end())
                .map(sheet -> sheet.words(span))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static Sheet sheet(int number, Block block, Marks marks) {
        List<Segment> segments = block.pieces().stream()
                .flatMap(piece -> marks.cut(piece).stream())
                .toList();
        int start = block.pieces().getFirst().start();
        int end = block.pieces().getLast().end();
        return new Sheet(number, block.kind(), block.level(), start, end, segments, block.place());
    }
}
