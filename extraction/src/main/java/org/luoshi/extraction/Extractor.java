package org.luoshi.extraction;

import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.reading.SourceText;

/**
 * Reads what a document promises. Pure and safe to share between threads; make one and keep it, since it loads the
 * lexicons.
 */
public final class Extractor {

    public Extraction extract(SourceText source, Assumptions assumptions) {
        return new Extraction(
                source.name(),
                assumptions.date(),
                assumptions.place(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public Extraction extract(SourceText source) {
        return extract(source, new Assumptions(Optional.empty(), Optional.empty()));
    }
}
