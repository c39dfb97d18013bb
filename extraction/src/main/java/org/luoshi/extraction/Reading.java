package org.luoshi.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.due.DueFinder;
import org.luoshi.extraction.due.Timing;
import org.luoshi.extraction.measure.Figure;
import org.luoshi.extraction.measure.MeasureFinder;
import org.luoshi.extraction.origin.Origin;
import org.luoshi.extraction.outline.Numbering;
import org.luoshi.extraction.outline.Outline;
import org.luoshi.extraction.outline.Paragraph;
import org.luoshi.extraction.outline.Piece;
import org.luoshi.extraction.owner.OwnerFinder;
import org.luoshi.extraction.owner.Owners;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.extraction.sentence.Judge;
import org.luoshi.extraction.sentence.Judgement;
import org.luoshi.extraction.sentence.Setting;

/** One pass over one document. */
final class Reading {

    private static final int MARK_LENGTH = 8;

    private final String prose;
    private final Outline outline;
    private final DueFinder dues;
    private final Judge judge;
    private final MeasureFinder figures;
    private final Spans spans;
    private final Origin origin;
    private final Optional<LocalDate> date;
    private final Optional<LocalDate> year;
    private final Optional<String> place;
    private final List<List<Owners>> owners;

    /** What knows the words; loaded once, shared by all documents. */
    record Finders(DueFinder dues, OwnerFinder owners, MeasureFinder figures, Judge judge) {

        static Finders load() {
            return new Finders(new DueFinder(), new OwnerFinder(), new MeasureFinder(), new Judge());
        }
    }

    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Measure> actuals = new ArrayList<>();
    private final Horizon horizon = new Horizon();

    Reading(
            SourceText source,
            Outline outline,
            Assumptions assumptions,
            Finders finders) {
        this.prose = source.prose().text();
        this.outline = outline;
        this.dues = finders.dues();
        this.judge = finders.judge();
        this.figures = finders.figures();
        this.spans = new Spans(source);
        this.origin = Origin.of(prose, outline);
        this.date = assumptions.date().or(origin::date);
        this.year = assumptions.date().or(origin::year);
        this.place = assumptions.place().or(origin::place);
        this.owners = finders.owners().find(prose, outline, place);
    }

    Extraction extraction() {
        for (int i = 0; i < outline.paragraphs().size(); i++) {
            read(outline.paragraphs().get(i), owners.get(i));
        }
        return new Extraction(outline.title(), date, place, sentences, items, List.of(), List.of(), List.of());
    }

    private void read(Paragraph paragraph, List<Owners> owners) {
        horizon.enter(paragraph);
        for (int i = 0; i < paragraph.pieces().size(); i++) {
            Piece piece = paragraph.pieces().get(i);
            List<Timing> timings = dues.find(prose, piece.start(), piece.end(), year);
            Judgement judgement = judge.judge(prose, piece, setting(paragraph, i, owners.get(i), timings));
            Span span = spans.of(piece.start(), piece.end());
            sentences.add(new Sentence(span, judgement.label(), judgement.confidence(), judgement.why()));
            horizon.hear(prose, piece, timings);
            if (judgement.isCommitment()) {
                items.add(item(paragraph, piece, span, owners.get(i), timings, judgement));
            }
            if (judgement.label() == Sentence.Label.ACHIEVEMENT) {
                actuals.addAll(measures(piece, timings, Measure.Kind.ACTUAL));
            }
            horizon.close(prose.charAt(piece.end() - 1));
        }
    }

    private Setting setting(Paragraph paragraph, int index, Owners owners, List<Timing> timings) {
        Piece piece = paragraph.pieces().get(index);
        return new Setting(
                outline.kind(),
                paragraph.phase(),
                paragraph.role() == Paragraph.Role.HEADING || paragraph.heads().get(index),
                paragraph.role() == Paragraph.Role.FURNITURE,
                piece.end() >= paragraph.end(),
                opening(piece),
                timings.stream().anyMatch(Timing.Day.class::isInstance),
                owners.rule().equals("speaker") && outline.kind() == Outline.Kind.STORY,
                owners.rule().equals("subject-of-the-sentence"),
                isNote(piece));
    }

    private int opening(Piece piece) {
        return Numbering.of(prose.substring(piece.start(), Math.min(piece.end(), piece.start() + MARK_LENGTH))).length();
    }

    private boolean isNote(Piece piece) {
        char first = prose.charAt(piece.start());
        return first == '（' && prose.indexOf('）', piece.start()) >= piece.end() - 2
                || (first == '（'
                        && prose.charAt(piece.end() - 1) == '。'
                        && prose.substring(piece.start(), piece.end()).endsWith("负责。"));
    }

    private Item item(
            Paragraph paragraph, Piece piece, Span span, Owners owners, List<Timing> timings, Judgement judgement) {
        List<Reason> why = new ArrayList<>(judgement.why());
        if (!owners.isEmpty()) {
            why.add(new Reason(
                    "owner-from-" + owners.rule(), owners.list().getFirst().name()));
        }
        return new Item(
                span,
                spans.quote(span),
                Headlines.of(
                        prose,
                        piece,
                        paragraph.pieces().getFirst() == piece
                                ? paragraph.numbering().length()
                                : 0),
                owners.list(),
                due(timings),
                measures(piece, timings, Measure.Kind.TARGET),
                List.of(),
                paragraph.path(),
                Optional.empty(),
                judgement.confidence(),
                why,
                Optional.empty());
    }

    private List<Measure> measures(Piece piece, List<Timing> timings, Measure.Kind kind) {
        List<Measure> measures = new ArrayList<>();
        for (Figure figure : figures.find(prose, piece.start(), piece.end())) {
            Span span = spans.of(figure.start(), figure.end());
            boolean owed = kind == Measure.Kind.TARGET && !figure.reported();
            measures.add(new Measure(
                    span,
                    spans.quote(span),
                    figure.metric(),
                    figure.op(),
                    figure.value(),
                    figure.upper(),
                    figure.unit(),
                    owed ? dayOf(figure, timings) : Optional.empty(),
                    owed ? Measure.Kind.TARGET : Measure.Kind.ACTUAL));
        }
        return measures;
    }

    /** The last day named in front of the figure, else the one that reaches over the paragraph. */
    private Optional<LocalDate> dayOf(Figure figure, List<Timing> timings) {
        return timings.stream()
                .filter(timing -> timing instanceof Timing.Day && timing.start() < figure.end())
                .map(Timing.Day.class::cast)
                .reduce((first, second) -> second)
                .or(horizon::current)
                .map(Timing.Day::last);
    }

    /** The latest day named, else the paragraph's horizon, else a recurrence, else a vague wording. */
    private Due due(List<Timing> timings) {
        Optional<Timing.Day> day = Horizon.latest(timings).or(horizon::current);
        if (day.isPresent()) {
            return new Due.On(
                    day.get().last(), spans.of(day.get().start(), day.get().end()));
        }
        Due due = new Due.None();
        for (Timing timing : timings.reversed()) {
            due = switch (timing) {
                case Timing.Every every -> new Due.Recurring(every.period(), spans.of(every.start(), every.end()));
                case Timing.Vague vague ->
                    due instanceof Due.Recurring ? due : new Due.Unclear(spans.of(vague.start(), vague.end()));
                case Timing.Day ignored -> due;
            };
        }
        return due;
    }
}
