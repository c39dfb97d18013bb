package org.luoshi.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.extraction.naming.DocumentProjects;
import org.luoshi.extraction.origin.Origin;
import org.luoshi.extraction.outline.Numbering;
import org.luoshi.extraction.outline.Outline;
import org.luoshi.extraction.outline.Paragraph;
import org.luoshi.extraction.outline.Piece;
import org.luoshi.extraction.outline.Responsibility;
import org.luoshi.extraction.owner.Owners;
import org.luoshi.extraction.reading.Prose.Range;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.extraction.sentence.Judgement;
import org.luoshi.extraction.sentence.Setting;

/** One pass over one document: every sentence is heard, judged, and made an item where it promises. */
final class Reading {

    private static final int MARK_LENGTH = 8;
    /** No note on responsible units is longer; a look back ends here. */
    private static final int NOTE_LENGTH = 1000;

    private final String prose;
    private final Outline outline;
    private final Finders finders;
    private final Spans spans;
    private final Figures figures;
    private final Horizon horizon = new Horizon();
    private final Grouping grouping;
    private final DocumentProjects named;
    private final List<Item> tableItems;
    private final NavigableMap<Integer, Item> rowsByStart = new TreeMap<>();
    private final Optional<LocalDate> date;
    private final Optional<LocalDate> year;
    private final Optional<String> place;
    private final List<List<Owners>> owners;

    /** The heading inside the paragraph that is open, without its full stop. */
    private String runIn = "";

    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Measure> actuals = new ArrayList<>();
    private final List<Project> otherProjects = new ArrayList<>();

    Reading(SourceText source, Assumptions assumptions, Finders finders) {
        this.prose = source.prose().text();
        this.outline = Outline.of(source.prose(), finders.lines());
        this.finders = finders;
        this.spans = new Spans(source);
        this.figures = new Figures(spans, horizon);
        Origin origin = Origin.of(prose, outline);
        this.date = assumptions.date().or(origin::date);
        this.year = assumptions.date().or(origin::year);
        this.place = assumptions.place().or(origin::place);
        this.owners = finders.owners().find(prose, outline, place);
        this.named = finders.projects().inDocument(prose, body());
        this.grouping = new Grouping(prose, finders.frameworks().find(prose));
        this.tableItems = TableItems.of(source, spans, finders, year);
        tableItems.forEach(item -> rowsByStart.put(item.span().start(), item));
    }

    Extraction extraction() {
        for (int i = 0; i < outline.paragraphs().size(); i++) {
            read(outline.paragraphs().get(i), owners.get(i));
        }
        items.addAll(tableItems);
        items.sort(Comparator.comparingInt(item -> item.span().start()));
        return new Extraction(
                title(), date, place, sentences, items, actuals, otherProjects, grouping.frameworks(spans));
    }

    /** A bare 政府工作报告 says neither whose nor which year's. */
    private String title() {
        String title = outline.title();
        if (!title.equals("政府工作报告") || date.isEmpty()) {
            return title;
        }
        String whose = place.map(name -> name.replaceFirst("^.{2,8}?(?:省|市|州)(?=.{2,}[市区县旗]$)", ""))
                .orElse("");
        return date.get().getYear() + "年" + whose + title;
    }

    /** What people wrote, furniture left out: where one sentence shows a name to be a project, all others know it. */
    private List<Range> body() {
        return outline.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY)
                .flatMap(paragraph -> paragraph.pieces().stream())
                .map(piece -> new Range(piece.start(), piece.end()))
                .toList();
    }

    private void read(Paragraph paragraph, List<Owners> owners) {
        horizon.enter(paragraph);
        runIn = "";
        for (int i = 0; i < paragraph.pieces().size(); i++) {
            Heard heard = hear(paragraph, paragraph.pieces().get(i), owners.get(i));
            Judgement judgement = finders.judge().judge(prose, heard.piece(), setting(paragraph, i, heard));
            horizon.hear(prose, heard.piece(), heard.timings());
            keep(paragraph, heard, judgement);
            horizon.close(prose.charAt(heard.piece().end() - 1));
            runIn = paragraph.heads().get(i) ? withoutStop(heard.piece()) : runIn;
        }
    }

    private Heard hear(Paragraph paragraph, Piece piece, Owners owners) {
        int opening = Numbering.of(prose.substring(piece.start(), Math.min(piece.end(), piece.start() + MARK_LENGTH)))
                .length();
        if (paragraph.role() != Paragraph.Role.BODY) {
            return new Heard(piece, opening, List.of(), List.of(), owners);
        }
        return new Heard(
                piece,
                opening,
                finders.dues().find(prose, piece.start(), piece.end(), year),
                finders.figures().find(prose, piece.start(), piece.end()),
                owners);
    }

    /** Makes an item of a sentence that the rules had left, as they would have made it. */
    Item rederived(Sentence sentence) {
        for (int i = 0; i < outline.paragraphs().size(); i++) {
            Paragraph paragraph = outline.paragraphs().get(i);
            for (int k = 0; k < paragraph.pieces().size(); k++) {
                Piece piece = paragraph.pieces().get(k);
                if (spans.of(piece.start(), piece.end()).equals(sentence.span())) {
                    Heard heard = hear(paragraph, piece, owners.get(i).get(k));
                    return item(
                            paragraph,
                            heard,
                            sentence.span(),
                            new Judgement(sentence.label(), sentence.confidence(), List.of()));
                }
            }
        }
        throw new IllegalArgumentException(
                "no sentence stands at %s. Maybe it is another document's".formatted(sentence.span()));
    }

    private void keep(Paragraph paragraph, Heard heard, Judgement judgement) {
        Span span = spans.of(heard.piece().start(), heard.piece().end());
        if (paragraph.isCell() && !tableItems.isEmpty()) {
            if (isRow(span)) {
                sentences.add(
                        new Sentence(span, Sentence.Label.COMMITMENT, 0.97, List.of(new Reason(Item.TABLE_ROW, ""))));
            }
            return;
        }
        sentences.add(new Sentence(span, judgement.label(), judgement.confidence(), judgement.why()));
        switch (judgement.label()) {
            case COMMITMENT -> items.add(item(paragraph, heard, span, judgement));
            case ACHIEVEMENT -> {
                actuals.addAll(figures.actuals(heard));
                otherProjects.addAll(projects(heard.piece()));
            }
            case CONTEXT -> {
                if (paragraph.role() == Paragraph.Role.BODY) {
                    otherProjects.addAll(projects(heard.piece()));
                }
            }
        }
    }

    /** A table's rows are items already; its other cells are no sentences. */
    private boolean isRow(Span span) {
        Map.Entry<Integer, Item> row = rowsByStart.floorEntry(span.start());
        return row != null && row.getValue().span().contains(span);
    }

    private Setting setting(Paragraph paragraph, int index, Heard heard) {
        return new Setting(
                outline.kind(),
                paragraph.phase(),
                paragraph.role() == Paragraph.Role.HEADING || paragraph.heads().get(index),
                paragraph.role() == Paragraph.Role.FURNITURE,
                heard.piece().end() >= paragraph.end(),
                heard.opening(),
                heard.namesADay(),
                heard.figures().size(),
                heard.owners().rule().equals("speaker") && outline.kind() == Outline.Kind.STORY,
                heard.owners().rule().equals("subject-of-the-sentence"),
                isNote(paragraph, heard.piece()));
    }

    /** A bracket that stands alone, or the rest of one that a semicolon cut. */
    private boolean isNote(Paragraph paragraph, Piece piece) {

        if (Responsibility.isLabelled(prose, piece.start(), piece.end())) {
            return true;
        }
        int close = prose.indexOf('）', piece.start(), piece.end());
        if (prose.charAt(piece.start()) == '（') {
            return close < 0 || close >= piece.end() - 2;
        }
        return close >= 0 && close >= piece.end() - 2 && isInBracket(paragraph, piece.start());
    }

    private boolean isInBracket(Paragraph paragraph, int at) {
        int from = Math.max(paragraph.start(), at - NOTE_LENGTH);
        for (int i = at - 1; i >= from; i--) {
            if ("（）".indexOf(prose.charAt(i)) >= 0) {
                return prose.charAt(i) == '（';
            }
        }
        return false;
    }

    private Item item(Paragraph paragraph, Heard heard, Span span, Judgement judgement) {
        List<Reason> why = new ArrayList<>(judgement.why());
        Owners owners = heard.owners();
        if (!owners.isEmpty()) {
            why.add(new Reason(
                    "owner-from-" + owners.rule(), owners.list().getFirst().name()));
        }
        return new Item(
                span,
                spans.quote(span),
                Headlines.of(prose, heard.piece(), heard.opening()),
                owners.list(),
                Dues.of(heard.timings(), horizon, spans),
                figures.owed(heard),
                projects(heard.piece()),
                path(paragraph),
                grouping.of(heard.piece()),
                judgement.confidence(),
                why,
                Optional.empty());
    }

    /** The headings above, and the one inside the paragraph that the sentence stands behind. */
    private List<String> path(Paragraph paragraph) {
        List<String> path = new ArrayList<>(paragraph.path());
        if (!runIn.isEmpty()) {
            path.add(runIn);
        }
        return path;
    }

    private String withoutStop(Piece head) {
        return prose.substring(head.start(), head.end() - 1);
    }

    private List<Project> projects(Piece piece) {
        List<Project> projects = new ArrayList<>();
        for (Range range : named.within(piece.start(), piece.end())) {
            projects.add(
                    new Project(spans.of(range.start(), range.end()), prose.substring(range.start(), range.end())));
        }
        return projects;
    }
}
