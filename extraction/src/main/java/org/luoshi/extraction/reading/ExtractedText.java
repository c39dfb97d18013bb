package org.luoshi.extraction.reading;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.extraction.reading.Prose.Block;
import org.luoshi.extraction.reading.SourceText.Format;

/** The text taken out of a docx, xlsx or pdf, written block by block. */
final class ExtractedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Prose.Range> bold = new ArrayList<>();
    private final List<CellDraft> cells = new ArrayList<>();
    private final Limits limits;
    private final Refusals refusals;

    private record CellDraft(int from, int to, String reference) {}

    ExtractedText(Limits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    int length() {
        return text.length();
    }

    /** Adds words to the open block. */
    void words(String words, boolean isBold) {
        int from = text.length();
        text.append(words);
        if (isBold && !words.isEmpty()) {
            bold.add(new Prose.Range(from, text.length()));
        }
        if (text.length() > limits.characters()) {
            throw refusals.tooManyCharacters(limits.characters());
        }
    }

    /** Ends the block that began at an index; a blank one is forgotten. */
    void endBlock(int from, Block.Kind kind, int level) {
        if (text.length() > from) {
            blocks.add(new Block(from, text.length(), kind, level));
            if (blocks.size() > limits.blocks()) {
                throw refusals.tooManyBlocks(limits.blocks());
            }
        }
    }

    /** Puts a line break or tab between blocks. */
    void separate(char separator) {
        text.append(separator);
    }

    /** Remembers a table's cell and gives its number, under which {@link #cell} finds it once the text is complete. */
    int addCell(int from, String reference) {
        cells.add(new CellDraft(from, text.length(), reference));
        return cells.size() - 1;
    }

    Finished finish() {
        String whole = text.toString();
        return new Finished(whole, prose(whole), new CodePoints(whole));
    }

    private Prose prose(String whole) {
        ProseBuilder prose = new ProseBuilder(whole, limits, refusals);
        int nextBold = 0;
        for (Block block : blocks) {
            prose.open(block.kind(), block.level());
            int at = block.start();
            while (nextBold < bold.size() && bold.get(nextBold).start() < block.end()) {
                Prose.Range range = bold.get(nextBold++);
                prose.text(at, range.start());
                prose.bold(true);
                prose.text(range.start(), range.end());
                prose.bold(false);
                at = range.end();
            }
            prose.text(at, block.end());
        }
        return prose.build();
    }

    /** The text, and the cells by their numbers. */
    final class Finished {

        private final String whole;
        private final Prose prose;
        private final CodePoints points;

        private Finished(String whole, Prose prose, CodePoints points) {
            this.whole = whole;
            this.prose = prose;
            this.points = points;
        }

        Table.Cell cell(int number) {
            CellDraft cell = cells.get(number);
            return new Table.Cell(whole.substring(cell.from, cell.to), points.span(cell.from, cell.to), cell.reference);
        }

        SourceText source(String name, Format format, String sha256, List<Table> tables) {
            return new SourceText(name, format, sha256, whole, prose, tables);
        }
    }
}
