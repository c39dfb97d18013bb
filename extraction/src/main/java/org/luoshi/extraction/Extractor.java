package org.luoshi.extraction;

import org.luoshi.extraction.due.DueFinder;
import org.luoshi.extraction.outline.LineLexicon;
import org.luoshi.extraction.outline.Outline;
import org.luoshi.extraction.owner.OwnerFinder;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.extraction.sentence.Judge;

/**
 * Reads what a document promises. Pure and safe to share between threads; make one and keep it, since it loads the
 * lexicons.
 */
public final class Extractor {

    private final LineLexicon lines = new LineLexicon();
    private final DueFinder dues = new DueFinder();
    private final OwnerFinder owners = new OwnerFinder();
    private final Judge judge = new Judge();

    /**
     * Everything the document says it promises, with what it reports as done and how each sentence was judged.
     *
     * @param assumptions what the caller knows better than the text
     */
    public Extraction extract(SourceText source, Assumptions assumptions) {
        Outline outline = Outline.of(source.prose(), lines);
        return new Reading(source, outline, assumptions, dues, owners, judge).extraction();
    }

    public Extraction extract(SourceText source) {
        return extract(source, Assumptions.none());
    }
}
