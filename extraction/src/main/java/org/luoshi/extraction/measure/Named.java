package org.luoshi.extraction.measure;

/**
 * A figure's name and where its words begin, kept for the figures behind it that borrow from it.
 *
 * @param metric the name in full
 * @param subject the name without what was borrowed or said of its change
 * @param start where the name begins
 * @param end one past the figure's words
 * @param rest where the next figure's words may begin
 */
record Named(String metric, String subject, int start, int end, int rest) {

    /** The verb that heads the name and holds for the rest of a list; empty when there is none. */
    String verb() {
        int verb = Vocabulary.VERB.skip(metric, 0, metric.length());
        return verb < metric.length() ? metric.substring(0, verb) : "";
    }

    /** The subject without the verb. */
    String thing() {
        return subject.startsWith(verb()) ? subject.substring(verb().length()) : subject;
    }
}
