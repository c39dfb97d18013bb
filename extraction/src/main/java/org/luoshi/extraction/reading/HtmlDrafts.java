package org.luoshi.extraction.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.luoshi.extraction.Span;
import org.luoshi.extraction.reading.Prose.Block;

/** The blocks of a page, of which the document's own are kept. */
record HtmlDrafts(
        String source, boolean page, List<Draft> drafts, Pieces pieces, List<TableDraft> tables, Page containers) {

    /** A lone link this short is a way to somewhere else; longer ones may be a sentence. */
    private static final int SHORT = 60;

    /** Writes what is kept and returns the tables of data, which refer to it. */
    List<Table> write(ProseBuilder prose) {
        List<TableDraft> data = tables.stream().filter(TableDraft::isData).toList();
        boolean[] inCell = inCells(data);
        int[] blocks = new int[drafts.size()];
        for (int i = 0; i < blocks.length; i++) {
            Draft draft = drafts.get(i);
            blocks[i] = isSetAside(draft) ? -1 : write(draft, inCell[i], prose);
        }
        return data.isEmpty() ? List.of() : tables(data, blocks, prose);
    }

    private boolean[] inCells(List<TableDraft> data) {
        boolean[] inCell = new boolean[drafts.size()];
        for (TableDraft table : data) {
            table.rows().stream()
                    .flatMap(List::stream)
                    .forEach(cell -> Arrays.fill(inCell, cell.first(), cell.end(), true));
        }
        return inCell;
    }

    private boolean isSetAside(Draft draft) {
        boolean title = draft.isHeading() && draft.level() == 1;
        return page && containers.isFurniture(draft.furniture()) && !title && !isStamp(draft);
    }

    private boolean isStamp(Draft draft) {
        return draft.characters() <= SHORT * 2
                && Page.isStamp(pieces.words(draft.firstPiece(), draft.endPiece(), source));
    }

    private int write(Draft draft, boolean cell, ProseBuilder prose) {
        prose.open(kind(draft, cell), draft.level());
        pieces.write(draft.firstPiece(), draft.endPiece(), prose);
        return prose.close();
    }

    private Block.Kind kind(Draft draft, boolean cell) {
        if (cell) {
            return Block.Kind.CELL;
        }
        if (!page || draft.isHeading() || draft.kind() == Block.Kind.FURNITURE) {
            return draft.kind();
        }
        boolean link = draft.isMostlyLinks() && draft.characters() <= SHORT;
        return link || isStamp(draft) ? Block.Kind.FURNITURE : draft.kind();
    }

    private List<Table> tables(List<TableDraft> data, int[] blocks, ProseBuilder builder) {
        Prose prose = builder.build();
        CodePoints points = new CodePoints(source);
        List<Table> all = new ArrayList<>();
        for (TableDraft table : data) {
            Grid grid = new Grid();
            for (List<TableDraft.CellDraft> row : table.rows()) {
                grid.beginRow();
                row.forEach(cell -> grid.add(cell(cell, blocks, prose, points), cell.across(), cell.down()));
            }
            all.add(grid.table("", grid.height()));
        }
        return all;
    }

    private static Table.Cell cell(TableDraft.CellDraft draft, int[] blocks, Prose prose, CodePoints points) {
        List<Block> kept = Arrays.stream(blocks, draft.first(), draft.end())
                .filter(block -> block >= 0)
                .mapToObj(prose.blocks()::get)
                .toList();
        if (kept.isEmpty()) {
            return new Table.Cell("", new Span(0, 0), "");
        }
        int start = kept.getFirst().start();
        int end = kept.getLast().end();
        Span span = points.span(prose.sourceIndex(start), prose.sourceIndex(end - 1) + 1);
        return new Table.Cell(prose.text().substring(start, end), span, "");
    }
}
