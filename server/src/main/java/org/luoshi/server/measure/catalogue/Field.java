package org.luoshi.server.measure.catalogue;

/** What is written down of an indicator, and of its year's target. */
public enum Field {
    CODE,
    NAME,
    GROUP,
    UNIT,
    DIRECTION,
    EVERY,
    NATURE,
    SOURCE,
    OWNER,
    PARENT,
    WEIGHT,
    PACE,
    /** Per cent of the target at the end of the first three quarters, divided by blanks; forms only. */
    QUARTERS,
    YEAR,
    TARGET,
    /** Of the target. */
    WHY
}
