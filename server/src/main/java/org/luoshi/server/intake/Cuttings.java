package org.luoshi.server.intake;

import static org.luoshi.server.intake.Ruling.accepted;
import static org.luoshi.server.intake.Ruling.refused;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.luoshi.server.document.DocumentText;
import org.luoshi.server.intake.Candidate.Seen;
import org.luoshi.server.intake.ReviewEvent.Made;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;

/** Decisions that cut words out of the text: split, and take up what the rules left. Pure. */
final class Cuttings {

    private static final int LONGEST_WORDS = 2000;

    private Cuttings() {}

    static Ruling split(Board board, Seen seen, List<Integer> at, DocumentText text) {
        return Rulings.onOpen(board, seen, it -> split(board, it, at, text));
    }

    static Ruling splitByMeasures(Board board, Seen seen, DocumentText text) {
        return Rulings.onOpen(board, seen, it -> {
            List<Span> figures = it.content().measures().stream()
                    .flatMap(measure -> measure.span().stream())
                    .sorted()
                    .toList();
            if (figures.size() < 2) {
                return refused(Refusals.TOO_FEW_MEASURES);
            }
            List<Integer> cuts = cutsBetween(figures, text);
            return cuts.contains(-1) ? refused(Refusals.NO_CUT_BETWEEN) : split(board, it, cuts, text);
        });
    }

    /** Makes a candidate of any words of the text. The section is that of the candidate before it. */
    static Ruling takeUp(Board board, Span words, DocumentText text, List<String> section, String by) {
        if (words.end() > text.length()) {
            return refused(Refusals.WORDS_OUTSIDE);
        }
        Span neat = Words.neat(text, words);
        if (neat.length() == 0) {
            return refused(Refusals.WORDS_EMPTY);
        }
        if (neat.length() > LONGEST_WORDS) {
            return refused(Refusals.WORDS_TOO_LONG);
        }
        if (board.candidates().values().stream().anyMatch(it -> it.isShown() && quotes(it, neat, text))) {
            return refused(Refusals.ALREADY_CANDIDATE);
        }
        Quote quote = text.quote(neat);
        Content content = new Content(Words.title(quote.words()), List.of(), new Due.None(), List.of());
        return accepted(
                new ReviewEvent.TakenUp(new Made(new CandidateId(board.next()), List.of(quote), content, section), by));
    }

    private static boolean quotes(Candidate it, Span words, DocumentText text) {
        return it.quotes().stream()
                .anyMatch(quote -> Words.neat(text, quote.span()).equals(words));
    }

    private static List<Integer> cutsBetween(List<Span> figures, DocumentText text) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < figures.size(); i++) {
            int from = figures.get(i - 1).end();
            int to = figures.get(i).start();
            cuts.add(from > to ? -1 : Words.cutWithin(text, new Span(Math.max(0, from - 1), to + 1)));
        }
        return cuts;
    }

    private static Ruling split(Board board, Candidate whole, List<Integer> at, DocumentText text) {
        TreeSet<Integer> cuts = new TreeSet<>(at);
        if (cuts.isEmpty() || !cuts.stream().allMatch(cut -> isInside(whole, cut))) {
            return refused(Refusals.CUT_OUTSIDE);
        }
        List<List<Quote>> groups = cut(whole.quotes(), cuts, text);
        if (groups.stream().anyMatch(List::isEmpty)) {
            return refused(Refusals.PART_EMPTY);
        }
        List<Made> parts = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            CandidateId id = new CandidateId(board.next() + i);
            parts.add(new Made(id, groups.get(i), part(whole.content(), groups.get(i), i == 0), whole.section()));
        }
        return accepted(new ReviewEvent.SplitUp(whole.id(), parts));
    }

    private static boolean isInside(Candidate whole, int cut) {
        return whole.quotes().stream()
                .anyMatch(quote ->
                        quote.span().start() < cut && cut < quote.span().end());
    }

    /** The quotes of each part: what lies between one cut and the next, neat. */
    private static List<List<Quote>> cut(List<Quote> quotes, TreeSet<Integer> cuts, DocumentText text) {
        List<List<Quote>> groups = new ArrayList<>();
        int from = 0;
        for (int to : new ArrayList<>(cuts)) {
            groups.add(between(quotes, from, to, text));
            from = to;
        }
        groups.add(between(quotes, from, Integer.MAX_VALUE, text));
        return groups;
    }

    private static List<Quote> between(List<Quote> quotes, int from, int to, DocumentText text) {
        return quotes.stream()
                .map(Quote::span)
                .filter(span -> span.start() < to && from < span.end())
                .map(span -> Words.neat(text, new Span(Math.max(from, span.start()), Math.min(to, span.end()))))
                .filter(span -> span.length() > 0)
                .map(text::quote)
                .toList();
    }

    /** Owners and due hold for each part; a measure goes where it stands, a typed one stays with the first. */
    private static Content part(Content whole, List<Quote> quotes, boolean first) {
        List<Measure> measures = whole.measures().stream()
                .filter(measure ->
                        measure.span().map(span -> holds(quotes, span)).orElse(first))
                .toList();
        Optional<String> title = quotes.stream()
                .sorted(Comparator.comparing(Quote::span))
                .map(Quote::words)
                .reduce((some, more) -> some + "；" + more);
        return new Content(Words.title(title.orElseThrow()), whole.owners(), whole.due(), measures, whole.playbook());
    }

    /** By where the measure begins, since a cut may run through its words. */
    private static boolean holds(List<Quote> quotes, Span measure) {
        Span first = new Span(measure.start(), measure.start() + 1);
        return quotes.stream().anyMatch(quote -> quote.span().overlaps(first));
    }
}
