package org.luoshi.extraction.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.luoshi.extraction.reading.Prose.Block;

/**
 * One sheet of a workbook. Rows with nothing in them are left out of text and table; a formula shows the result that was
 * stored with it.
 */
final class XlsxSheet implements Xml.Listener {

    private final List<String> shared;
    private final XlsxFormats formats;
    private final boolean from1904;
    private final Limits limits;
    private final Refusals refusals;
    private final Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final Map<Corner, CellRange> merged = new HashMap<>();
    private final StringBuilder value = new StringBuilder();
    private int count;
    private int row = -1;
    private int column = -1;
    private int style;
    private String type = "";
    private boolean inValue;
    private boolean phonetic;

    private record Corner(int row, int column) {}

    XlsxSheet(List<String> shared, XlsxFormats formats, boolean from1904, Limits limits, Refusals refusals) {
        this.shared = shared;
        this.formats = formats;
        this.from1904 = from1904;
        this.limits = limits;
        this.refusals = refusals;
    }

    @Override
    public void open(String name, XMLStreamReader element) {
        switch (name) {
            case "row" -> {
                row = Xml.number(element, "r", row + 2) - 1;
                column = -1;
            }
            case "c" -> beginCell(element);
            case "rPh" -> phonetic = true;
            case "v", "t" -> inValue = !phonetic;
            case "mergeCell" -> CellRange.parse(Xml.attribute(element, "ref")).ifPresent(this::merge);
            default -> {}
        }
    }

    private void merge(CellRange range) {
        merged.put(new Corner(range.top(), range.left()), range);
        if (merged.size() > limits.blocks()) {
            throw refusals.tooManyBlocks(limits.blocks());
        }
    }

    private void beginCell(XMLStreamReader element) {
        int named = CellRange.column(Xml.attribute(element, "r"));
        column = named >= 0 ? named : column + 1;
        style = Xml.number(element, "s", 0);
        type = Xml.attribute(element, "t");
        value.setLength(0);
    }

    @Override
    public void text(String text) {
        if (inValue) {
            value.append(text);
            if (value.length() > limits.characters()) {
                throw refusals.tooManyCharacters(limits.characters());
            }
        }
    }

    @Override
    public void close(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            default -> {}
        }
    }

    private void endCell() {
        String shown = shown(value.toString()).strip();
        if (shown.isEmpty()) {
            return;
        }
        if (++count > limits.blocks()) {
            throw refusals.tooManyBlocks(limits.blocks());
        }
        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, shown);
    }

    private String shown(String stored) {
        return switch (type) {
            case "s" -> {
                int number = Xml.number(stored.strip(), -1);
                yield number >= 0 && number < shared.size() ? shared.get(number) : "";
            }
            case "b" -> stored.equals("1") ? "TRUE" : "FALSE";
            case "str", "inlineStr", "e", "d" -> stored;
            default -> stored.isEmpty() ? "" : formats.show(stored, style, from1904);
        };
    }

    /** Writes the rows as lines, cells parted by tabs, and lays them out as a table. */
    TableLayout write(String name, ExtractedText text) {
        TableLayout table = new TableLayout(name);
        List<Integer> rowNumbers = List.copyOf(rows.keySet());
        for (int y = 0; y < rowNumbers.size(); y++) {
            int at = 0;
            for (Map.Entry<Integer, String> cell :
                    rows.getOrDefault(rowNumbers.get(y), Map.of()).entrySet()) {
                for (int x = Math.min(cell.getKey(), Grid.WIDEST); at < x; at++) {
                    text.separate('\t');
                }
                if (cell.getKey() > Grid.WIDEST) {
                    text.separate('\t');
                }
                String reference = CellRange.reference(rowNumbers.get(y), cell.getKey());
                int number = write(cell.getValue(), reference, text);
                if (cell.getKey() < Grid.WIDEST) {
                    table.add(place(number, y, cell.getKey(), rowNumbers));
                }
            }
            text.separate('\n');
        }
        return table;
    }

    /** Lines of one cell stand on lines of their own. */
    private static int write(String shown, String reference, ExtractedText text) {
        int from = text.length();
        for (String line : shown.split("\\R")) {
            if (text.length() > from) {
                text.separate('\n');
            }
            int start = text.length();
            text.words(line, false);
            text.endBlock(start, Block.Kind.CELL, 0);
        }
        return text.addCell(from, reference);
    }

    private TableLayout.Place place(int number, int y, int x, List<Integer> rowNumbers) {
        CellRange range = merged.get(new Corner(rowNumbers.get(y), x));
        if (range == null) {
            return new TableLayout.Place(number, y, x, 1, 1);
        }
        int below = Collections.binarySearch(rowNumbers, range.bottom() + 1);
        int end = below >= 0 ? below : -below - 1;
        return new TableLayout.Place(number, y, x, range.right() - x + 1, Math.max(1, end - y));
    }
}
