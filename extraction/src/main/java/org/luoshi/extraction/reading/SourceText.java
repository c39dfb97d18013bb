package org.luoshi.extraction.reading;

import java.util.List;

/**
 * A document as read.
 *
 * @param name the file's name
 * @param sha256 of the file's bytes, lower-case hex
 * @param text for txt and html the source exactly as read (decoded, nothing normalised, a byte order mark dropped); for
 *     other formats the extracted text. All public spans count its code points
 * @param prose the reading view of the text
 * @param tables tables of docx, html and xlsx, in order
 */
public record SourceText(String name, Format format, String sha256, String text, Prose prose, List<Table> tables) {

    public SourceText {
        tables = List.copyOf(tables);
    }

    public enum Format {
        TXT,
        HTML,
        DOCX,
        PDF,
        XLSX
    }
}
