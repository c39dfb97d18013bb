package org.luoshi.extraction.naming;

/**
 * What a word does for a name. The groups of {@code naming.txt}, {@code places.txt} and {@code ordinary.txt} carry the
 * same names in lower case; a word in several groups takes the first role in this order.
 */
enum Role {
    /** Built in one place or along one line: 铁路, 水库. */
    WORKS(false),
    /** A place of work or service: 产业园, 医院. */
    SITES(false),
    /** 项目, 工程 and their like. */
    PROJECT(false),
    /** A whole class: 重点项目. */
    CLASS(true),
    GOVERN(true),
    BUILD(true),
    /** A verb at the head of a phrase, part of the name elsewhere. */
    LEAD(false),
    /** A verb of care: like {@link #LEAD}, but it builds nothing. */
    SOFT(false),
    BEFALL(true),
    ACT(true),
    FUNCTION(true),
    LINK(false),
    ANY(true),
    /** When something happens: 6月底前, 三季度. */
    TIME(true),
    CLASSIFIER(false),
    PHASE(false),
    FAMOUS(false),
    COMPANY(false),
    INSTITUTION(false),
    PROVINCE(false),
    CITY(false),
    REGION(false),
    /** A quarter of a town: 城东, 滨江. */
    QUARTER(false),
    /** Before 工程 it makes a campaign of it: 惠民, 培育. */
    CAMPAIGN(false),
    /** A rank: 国家级. */
    GRADE(false),
    ORDINARY(false),
    TAIL(false),
    /** 、 */
    COMMA(true),
    /** 等 behind a list. */
    ETC(true),
    /** Any other punctuation, and a number that counts. */
    STOP(true),
    NUMBER(false),
    LATIN(false),
    /** Quotation marks with a short text between them. */
    QUOTED(false),
    /** One character that is no known word: probably of a name. */
    UNKNOWN(false);

    private final boolean cuts;

    Role(boolean cuts) {
        this.cuts = cuts;
    }

    /** Whether a name cannot run across such a word. */
    boolean cuts() {
        return cuts;
    }

    boolean isPlace() {
        return this == PROVINCE || this == CITY || this == REGION;
    }

    boolean isHead() {
        return this == WORKS || this == SITES || this == PROJECT;
    }
}
