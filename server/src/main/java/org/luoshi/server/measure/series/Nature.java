package org.luoshi.server.measure.series;

import java.util.Arrays;
import java.util.Optional;

/** What a figure tells about its period (口径). */
public enum Nature {
    /** From the year's beginning to the period's end. */
    CUMULATIVE("累计"),
    /** Of the period by itself; figures of a year add up. */
    EACH("当期"),
    /** At the period's end, or on the average since the year began: figures do not add up. */
    STATE("时点"),
    /** By how much more than a year earlier, in per cent; never added, never averaged. */
    GROWTH("同比增速");

    private final String chinese;

    Nature(String chinese) {
        this.chinese = chinese;
    }

    /** As spreadsheets say it. */
    public String chinese() {
        return chinese;
    }

    /** Whether a year's target is reached bit by bit. */
    public boolean adds() {
        return this == CUMULATIVE || this == EACH;
    }

    public static Optional<Nature> named(String chinese) {
        return Arrays.stream(values())
                .filter(it -> it.chinese.equals(chinese.strip()))
                .findFirst();
    }
}
