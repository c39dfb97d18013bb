package org.luoshi.server.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.server.document.DocumentText;
import org.luoshi.server.document.StoredText;
import org.luoshi.server.shared.Plain;

/**
 * A document that has been read and shall be kept. All that takes time is done here, before a transaction begins.
 *
 * @param length of the text in code points
 * @param kept the {@link Reading} as it will lie among the ledger's files; not to be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent")
record Arrival(
        Upload upload,
        SourceText source,
        String title,
        Optional<LocalDate> date,
        Optional<String> place,
        Instant at,
        int length,
        int sentences,
        int candidates,
        byte[] kept) {

    static Arrival of(Upload upload, SourceText source, Extraction extraction, Instant at) {
        DocumentText text = DocumentText.of(source);
        Proposals proposals = new Proposals(text);
        Reading reading = new Reading(
                StoredText.of(text),
                proposals.sentences(extraction).stream().map(Reading.Judged::of).toList(),
                proposals.candidates(extraction),
                Proposals.frameworks(extraction));
        return new Arrival(
                upload,
                source,
                title(upload, extraction),
                extraction.date(),
                extraction.place().map(Plain::text),
                at,
                text.length(),
                reading.sentences().size(),
                reading.proposals().size(),
                reading.bytes());
    }

    private static String title(Upload upload, Extraction extraction) {
        return extraction.title().isBlank() ? upload.name() : Words.title(Plain.text(extraction.title()));
    }
}
