package org.luoshi.extraction.measure;

/**
 * The words behind a figure that name what is counted.
 *
 * @param rest where the words of the next figure may begin
 */
record Thing(int start, int end, int rest) {

    private static final int LONGEST = 30;

    /** The words up to the next figure belong to both: 4个先进制造业集群、6个产业集群; they part at a conjunction. */
    static Thing between(String text, int start, int next) {
        int begin = skipParticle(text, start, next);
        for (int i = begin; i < next; i++) {
            if (text.charAt(i) == '、' && Vocabulary.VERB.at(text, Phrase.skipLead(text, i, next), next) > 0) {
                return new Thing(begin, i, i);
            }
        }
        for (int i = next - 1; i > begin; i--) {
            if ("、和与及并".indexOf(text.charAt(i)) >= 0) {
                return new Thing(begin, i, i);
            }
        }
        int verb = Vocabulary.ACHIEVE.firstIn(text, Math.min(begin + 2, next), next);
        return new Thing(begin, verb < 0 ? next : verb, begin);
    }

    /** The words up to the clause's end, less a second action: 20所高中改善办学条件、提升办学能力. */
    static Thing last(String text, int start, int clauseEnd) {
        int begin = skipParticle(text, start, clauseEnd);
        int end = Math.min(clauseEnd, begin + LONGEST);
        for (int i = begin; i < end; i++) {
            boolean action = text.charAt(i) == '、' && Vocabulary.VERB.at(text, i + 1, end) > 0;
            if (action || text.charAt(i) == '（') {
                return new Thing(begin, i, i);
            }
        }
        return new Thing(begin, end, end);
    }

    private static int skipParticle(String text, int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == '的' || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }
}
