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

    /** @param horizon true for spans of years (到2025年, “十五五”时期), which reach over the paragraph */
    record Day(int start, int end, LocalDate last, boolean horizon) implements Timing {}

    record Every(int start, int end, Period period) implements Timing {}

    /** 尽快, 适时, 汛期前: no day is named. */
    record Vague(int start, int end) implements Timing {}
}
