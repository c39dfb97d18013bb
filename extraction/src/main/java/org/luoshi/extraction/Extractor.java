package org.luoshi.extraction;

import org.luoshi.extraction.opinion.Opinion;
import org.luoshi.extraction.opinion.SecondOpinion;
import org.luoshi.extraction.opinion.Settings;
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

    /**
     * The same, with a second opinion from a language model, which may only add or doubt: its proposals carry its name,
     * each quote is checked to stand in the text, and days and figures are read by this library's own rules. When the
     * model does not answer, the first opinion stands and one sentence says why.
     */
    public Opinion extract(SourceText source, Assumptions assumptions, Settings model) {
        Reading reading = new Reading(source, assumptions, finders);
        Extraction first = reading.extraction();
        return new SecondOpinion(model, reading::rederived).on(source.text(), first);
    }

    public Extraction extract(SourceText source) {
        return extract(source, Assumptions.none());
    }
}
