package org.luoshi.extraction.due;

import java.time.LocalDate;
import java.time.Period;

/**
 * Words of time in a sentence, UTF-16 indices into the prose.
 *
 * <p>{@link Day} knows how far it reaches: 到2025年 in front of a paragraph holds for the sentences behind it too, 6月底前 only
 * for what follows in its own sentence.
 */
public sealed interface Timing {

    int start();

    int end();

    record Day(int start, int end, LocalDate last, Reach reach) implements Timing {

        public boolean isHorizon() {
            return reach == Reach.HORIZON;
        }
    }

    /** How a day is said. */
    enum Reach {
        /** 6月底前, 年内: a date of its own. */
        POINT,
        /** 今年, 2026年, 全年: the frame in which the sentence stands; a date of its own in it says more. */
        FRAME,
        /** 到2025年, 三年内, “十五五”时期: spans of years, which reach over the paragraph. */
        HORIZON
    }

    record Every(int start, int end, Period period) implements Timing {}

    /** 尽快, 适时, 汛期前: no day is named. */
    record Vague(int start, int end) implements Timing {}
}
