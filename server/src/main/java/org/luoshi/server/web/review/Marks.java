package org.luoshi.server.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.server.document.Block;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.Review;
import org.luoshi.server.intake.Sentence;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.shared.Span;
import org.luoshi.server.web.review.Paper.Segment;

/** What marks the words of a document: candidates' quotes, figures, and sentences that look back. */
final class Marks {

    private static final Pattern YEAR = Pattern.compile("\\d{4}年");
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]|[一二三四五六七八九十百千两半翻零](?=[^、，]{0,6}$)");

    private final Spans<Candidate> quotes;
    private final Spans<Boolean> figures;
    private final Spans<Boolean> past;

    Marks(Review review) {
        this.quotes = new Spans<>(review.candidates().stream()
                .flatMap(c -> c.quotes().stream().map(quote -> placed(quote.span(), c)))
                .toList());
        this.figures = new Spans<>(review.candidates().stream()
                .flatMap(candidate -> candidate.content().measures().stream())
                .map(Marks::figure)
                .flatMap(Optional::stream)
                .map(span -> placed(span, true))
                .toList());
        this.past = new Spans<>(review.sentences().stream()
                .filter(sentence -> sentence.label() == Sentence.Label.ACHIEVEMENT)
                .map(sentence -> placed(sentence.span(), true))
                .toList());
    }

    /** Where the figure itself stands, without the name of what is counted, so that the eye finds the number. */
    private static Optional<Span> figure(Measure measure) {
        return measure.span().map(span -> {
            String quote = measure.quote();
            boolean same = quote.codePointCount(0, quote.length()) == span.length();
            Matcher digits = DIGITS.matcher(YEAR.matcher(quote).replaceAll("----年"));
            return same && digits.find()
                    ? new Span(span.start() + quote.codePointCount(0, digits.start()), span.end())
                    : span;
        });
    }

    /** The piece's words, cut wherever a mark begins or ends. */
    List<Segment> cut(Block.Piece piece) {
        Span whole = new Span(piece.start(), piece.end());
        List<Segment> segments = new ArrayList<>();
        int from = piece.start();
        int index = 0;
        for (int to : ends(whole)) {
            int next = piece.words().offsetByCodePoints(index, to - from);
            segments.add(segment(new Span(from, to), piece.words().substring(index, next)));
            from = to;
            index = next;
        }
        return segments;
    }

    private NavigableSet<Integer> ends(Span whole) {
        NavigableSet<Integer> ends = new TreeSet<>();
        quotes.around(whole).forEach(placed -> add(placed.span(), ends));
        figures.around(whole).forEach(placed -> add(placed.span(), ends));
        past.around(whole).forEach(placed -> add(placed.span(), ends));
        NavigableSet<Integer> inside = new TreeSet<>(ends.subSet(whole.start(), false, whole.end(), false));
        inside.add(whole.end());
        return inside;
    }

    private Segment segment(Span span, String words) {
        List<Candidate> holders = quotes.around(span).stream()
                .sorted(Comparator.comparing(placed -> placed.span().length()))
                .map(Spans.Placed::thing)
                .toList();
        boolean figure = !figures.around(span).isEmpty();
        return new Segment(
                span.start(), words, holders, figure, !past.around(span).isEmpty());
    }

    private static void add(Span span, NavigableSet<Integer> ends) {
        ends.add(span.start());
        ends.add(span.end());
    }

    private static <T> Spans.Placed<T> placed(Span span, T thing) {
        return new Spans.Placed<>(span, thing);
    }
}
