package org.luoshi.server.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.server.shared.DocumentId;

/**
 * A document without its text and bytes.
 *
 * @param name the file's name as uploaded
 * @param sha256 of the original's bytes, lower-case hex; no two documents share one
 * @param bytes the original's size
 * @param length of the text in code points
 * @param date of the document, where it or its reader says so
 * @param place the place or unit that the document speaks for
 * @param sample whether it belongs to the sample district
 */
public record Document(
        DocumentId id,
        String name,
        String title,
        Format format,
        String sha256,
        long bytes,
        int length,
        Optional<LocalDate> date,
        Optional<String> place,
        Instant receivedAt,
        String receivedBy,
        boolean sample) {

    public enum Format {
        TXT,
        HTML,
        DOCX,
        PDF,
        XLSX
    }
}
