package org.luoshi.extraction.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.luoshi.extraction.reading.SourceText.Format;

/** Reads a docx: its body in order with headings, numbers and tables, then its footnotes and endnotes. */
final class Docx {

    private Docx() {}

    static SourceText read(String name, Zip zip, String sha256, Limits limits, Refusals refusals) throws IOException {
        String document = Relations.of(zip, "").ofType("officeDocument");
        Relations parts = Relations.of(zip, document);
        DocxStyles styles = DocxStyles.read(zip, parts.ofType("styles"));
        DocxNumbers numbers = DocxNumbers.read(zip, parts.ofType("numbering"));
        ExtractedText text = new ExtractedText(limits, refusals);
        List<TableLayout> tables = new ArrayList<>();
        for (String part : List.of(document, parts.ofType("footnotes"), parts.ofType("endnotes"))) {
            if (part.equals(document) || zip.has(part)) {
                Xml.read(zip, part, new DocxBody(text, styles, numbers, tables));
            }
        }
        ExtractedText.Finished finished = text.finish();
        return finished.source(
                name,
                Format.DOCX,
                sha256,
                tables.stream().map(table -> table.table(finished)).toList());
    }
}
