package org.luoshi.server.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.server.shared.Who;

/**
 * A document that has been read and shall be kept.
 *
 * @param bytes the original; not copied, so not to be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent")
public record Arrival(
        SourceText read,
        byte[] bytes,
        String title,
        Optional<LocalDate> date,
        Optional<String> place,
        boolean sample,
        Who by,
        Instant at) {

    /** The text as it will be kept, for quoting from it. */
    public DocumentText text() {
        return Layout.of(read);
    }
}
