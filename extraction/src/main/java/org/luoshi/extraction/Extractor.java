package org.luoshi.extraction;

import org.luoshi.extraction.reading.SourceText;

/**
 * Reads what a document promises. Pure and safe to share between threads; make one and keep it, since it loads the
 * lexicons.
 */
public final class Extractor {

    private final Finders finders = Finders.load();

    /**
     * Everything the document says it promises, with what it reports as done and how each sentence was judged.
     *
     * @param assumptions what the caller knows better than the text
     */
    public Extraction extract(SourceText source, Assumptions assumptions) {
        return new Reading(source, assumptions, finders).extraction();
    }

    public Extraction extract(SourceText source) {
        return extract(source, Assumptions.none());
    }
}
