package org.luoshi.server.intake;

import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Extractor;
import org.luoshi.extraction.reading.DocumentReader;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.server.shared.Plain;
import org.springframework.stereotype.Component;

/** The extraction library as the intake uses it; tests put a known one in its place. */
@Component
class Library {

    private final DocumentReader reader = new DocumentReader();
    private final Extractor extractor = new Extractor();

    SourceText read(String name, byte[] bytes) {
        SourceText read = reader.read(name, bytes);
        return new SourceText(
                read.name(), read.format(), read.sha256(), Plain.text(read.text()), read.prose(), read.tables());
    }

    Extraction extract(SourceText read) {
        return extractor.extract(read);
    }
}
