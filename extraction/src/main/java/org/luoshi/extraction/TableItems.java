package org.luoshi.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.extraction.Owner.Role;
import org.luoshi.extraction.due.Timing;
import org.luoshi.extraction.measure.Figure;
import org.luoshi.extraction.outline.Piece;
import org.luoshi.extraction.owner.Owners;
import org.luoshi.extraction.reading.Prose;
import org.luoshi.extraction.reading.Prose.Range;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.extraction.table.DecompositionTable;
import org.luoshi.extraction.table.Row;

/** A decomposition table that already exists comes in row by row: its columns say what a sentence would have to. */
final class TableItems {

    private static final double CONFIDENCE = 0.97;

    private final String prose;
    private final Spans spans;
    private final Finders finders;
    private final Optional<LocalDate> year;
    private final Figures figures;
    /** The cells' ranges in the prose by where they begin in the document, in code points. */
    private final NavigableMap<Integer, Range> cells = new TreeMap<>();

    TableItems(SourceText source, Spans spans, Finders finders, Optional<LocalDate> year) {
        this.prose = source.prose().text();
        this.spans = spans;
        this.finders = finders;
        this.year = year;
        this.figures = new Figures(spans, new Horizon());
        for (Prose.Block block : source.prose().blocks()) {
            if (block.start() < block.end()) {
                cells.put(spans.of(block.start(), block.end()).start(), new Range(block.start(), block.end()));
            }
        }
    }

    /** The items of all decomposition tables of a document; empty when it has none. */
    static List<Item> of(SourceText source, Spans spans, Finders finders, Optional<LocalDate> year) {
        List<Row> rows = DecompositionTable.rows(source);
        if (rows.isEmpty()) {
            return List.of();
        }
        TableItems items = new TableItems(source, spans, finders, year);
        return rows.stream().flatMap(row -> items.item(row).stream()).toList();
    }

    private Optional<Item> item(Row row) {
        return range(row.task().span()).map(task -> {
            List<Figure> found = new ArrayList<>(finders.figures().find(prose, task.start(), task.end()));
            range(row.targets().span())
                    .ifPresent(cell -> found.addAll(finders.figures().find(prose, cell.start(), cell.end())));
            Piece piece = new Piece(task.start(), task.end());
            Due due = due(row.due(), task);
            Heard heard = new Heard(piece, 0, List.of(), distinct(found), Owners.NONE);
            return new Item(
                    row.task().span(),
                    spans.quote(row.task().span()),
                    Headlines.of(prose, piece, 0),
                    owners(row),
                    due,
                    figures.owed(heard).stream()
                            .map(measure -> dated(measure, due))
                            .toList(),
                    List.of(),
                    section(row),
                    Optional.empty(),
                    CONFIDENCE,
                    List.of(new Reason(Item.TABLE_ROW, place(row))),
                    Optional.empty());
        });
    }

    /** The same figure often stands in the task's and in the targets' cell. */
    private static List<Figure> distinct(List<Figure> figures) {
        List<Figure> kept = new ArrayList<>();
        for (Figure figure : figures) {
            boolean known = kept.stream()
                    .anyMatch(k ->
                            k.value().compareTo(figure.value()) == 0 && k.unit().equals(figure.unit()));
            if (!known) {
                kept.add(figure);
            }
        }
        return kept;
    }

    private static Measure dated(Measure m, Due due) {
        return new Measure(
                m.span(), m.quote(), m.metric(), m.op(), m.value(), m.upper(), m.unit(), due.lastDay(), m.kind());
    }

    private Due due(Row.Words words, Range task) {
        if (words.isEmpty()) {
            return Dues.of(finders.dues().find(prose, task.start(), task.end(), year), new Horizon(), spans);
        }
        Optional<LocalDate> written = iso(words.text());
        if (written.isPresent()) {
            return new Due.On(written.get(), words.span());
        }
        List<Timing> timings = range(words.span())
                .map(cell -> finders.dues().find(prose, cell.start(), cell.end(), year))
                .orElse(List.of());
        Due due = Dues.of(timings, new Horizon(), spans);
        return due instanceof Due.None ? new Due.Unclear(words.span()) : due;
    }

    private static Optional<LocalDate> iso(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<Owner> owners(Row row) {
        List<Owner> owners = new ArrayList<>();
        row.lead().forEach(name -> owners.add(stated(name, owners.isEmpty() ? Role.LEAD : Role.RESPONSIBLE)));
        row.responsible().forEach(name -> owners.add(stated(name, owners.isEmpty() ? Role.LEAD : Role.RESPONSIBLE)));
        row.support().forEach(name -> owners.add(stated(name, Role.SUPPORT)));
        return owners;
    }

    private static Owner stated(String name, Role role) {
        return new Owner(name.replaceFirst("等$", ""), role, Owner.Source.STATED);
    }

    private static List<String> section(Row row) {
        return List.of(row.table(), row.category()).stream()
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static String place(Row row) {
        return row.table().isEmpty() ? row.reference() : row.table() + "!" + row.reference();
    }

    /** Where a cell stands in the prose; a cell of several lines is one range. */
    private Optional<Range> range(Span cell) {
        NavigableMap<Integer, Range> inside =
                cells.subMap(cell.start(), true, Math.max(cell.start(), cell.end()), cell.length() == 0);
        return inside.isEmpty() || cell.length() == 0
                ? Optional.empty()
                : Optional.of(new Range(
                        inside.firstEntry().getValue().start(),
                        inside.lastEntry().getValue().end()));
    }
}
