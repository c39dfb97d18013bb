package org.luoshi.extraction;

import org.luoshi.extraction.outline.LineLexicon;
import org.luoshi.extraction.outline.Outline;
import org.luoshi.extraction.reading.SourceText;

/**
 * Reads what a document promises. Pure and safe to share between threads; make one and keep it, since it loads the
 * lexicons.
 */
public final class Extractor {

    private final LineLexicon lines = new LineLexicon();
    private final Reading.Finders finders = Reading.Finders.load();

    /**
     * Everything the document says it promises, with what it reports as done and how each sentence was judged.
     *
     * @param assumptions what the caller knows better than the text
     */
    public Extraction extract(SourceText source, Assumptions assumptions) {
        Outline outline = Outline.of(source.prose(), lines);
        return new Reading(source, outline, assumptions, finders).extraction();
    }

    public Extraction extract(SourceText source) {
        return extract(source, Assumptions.none());
    }
}
