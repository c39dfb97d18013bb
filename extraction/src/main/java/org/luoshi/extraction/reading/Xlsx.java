package org.luoshi.extraction.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.luoshi.extraction.reading.SourceText.Format;

/** Reads an xlsx: every sheet that is shown, in order, as a table; hidden sheets hold look-up lists and are left out. */
final class Xlsx {

    private Xlsx() {}

    private record Sheet(String name, String part) {}

    static SourceText read(String name, Zip zip, String sha256, Limits limits, Refusals refusals) throws IOException {
        String workbook = Relations.of(zip, "").ofType("officeDocument");
        Relations parts = Relations.of(zip, workbook);
        Book book = new Book(parts);
        Xml.read(zip, workbook, book);
        XlsxFormats formats = XlsxFormats.read(zip, parts.ofType("styles"));
        List<String> shared = SharedStrings.read(zip, parts.ofType("sharedStrings"), limits, refusals);
        ExtractedText text = new ExtractedText(limits, refusals);
        List<TableLayout> tables = new ArrayList<>();
        for (Sheet sheet : book.sheets) {
            if (zip.has(sheet.part)) {
                XlsxSheet reading = new XlsxSheet(shared, formats, book.from1904, limits, refusals);
                Xml.read(zip, sheet.part, reading);
                tables.add(reading.write(sheet.name, text));
            }
        }
        ExtractedText.Finished finished = text.finish();
        return finished.source(
                name,
                Format.XLSX,
                sha256,
                tables.stream().map(table -> table.table(finished)).toList());
    }

    private static final class Book implements Xml.Listener {

        private final Relations parts;
        private final List<Sheet> sheets = new ArrayList<>();
        private boolean from1904;

        Book(Relations parts) {
            this.parts = parts;
        }

        @Override
        public void open(String name, XMLStreamReader element) {
            String state = Xml.attribute(element, "state");
            if (name.equals("sheet") && !state.equals("hidden") && !state.equals("veryHidden")) {
                sheets.add(new Sheet(Xml.attribute(element, "name"), parts.withId(Xml.attribute(element, "id"))));
            } else if (name.equals("workbookPr")) {
                String value = Xml.attribute(element, "date1904");
                from1904 = value.equals("1") || value.equals("true");
            }
        }
    }
}
