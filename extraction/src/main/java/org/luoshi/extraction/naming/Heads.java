package org.luoshi.extraction.naming;

/** Finds the word that a name ends with. */
final class Heads {

    /** How many words a section may have: 石桥至青崖段. */
    private static final int LONGEST_SECTION = 8;

    private final Words words;

    Heads(Words words) {
        this.words = words;
    }

    /** The last head that ends a name, -1 where there is none. */
    int of(Phrase phrase) {
        if (phrase.to() - 1 > phrase.from()
                && words.role(phrase.to() - 1) == Role.PHASE
                && !words.role(phrase.to() - 2).isHead()) {
            return phrase.to() - 1;
        }
        for (int word = phrase.to() - 1; word >= phrase.from(); word--) {
            if (words.role(word).isHead() && isLast(word, phrase)) {
                return word;
            }
        }
        return -1;
    }

    /** 项目投资 and 节点城市 go on to another noun; behind works there may stand what is done to them. */
    private boolean isLast(int head, Phrase phrase) {
        Role next = head + 1 < phrase.to() ? words.role(head + 1) : Role.STOP;
        return words.role(head) == Role.WORKS
                || next.cuts()
                || next == Role.PHASE
                || next == Role.LEAD
                || next == Role.SOFT
                || section(head, phrase.to()) > head;
    }

    /** The head with the stage or section behind it: 三期, 澜州段. */
    int withStage(int head, int to) {
        boolean staged = head + 1 < to && words.role(head + 1) == Role.PHASE;
        return staged ? head + 1 : section(head, to);
    }

    /** The last word of the section behind the head, the head itself where there is none. */
    int section(int head, int to) {
        for (int word = Math.min(to, head + 1 + LONGEST_SECTION) - 1; word > head; word--) {
            if (words.is(word, "段") || words.is(word, "线")) {
                return word;
            }
        }
        return head;
    }
}
