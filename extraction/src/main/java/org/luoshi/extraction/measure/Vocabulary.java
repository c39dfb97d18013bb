package org.luoshi.extraction.measure;

import org.luoshi.extraction.lexicon.Lexicon;

/** The word lists this package reads, each group documented in {@code lexicon/measure-words.txt}. */
final class Vocabulary {

    private static final Lexicon LEXICON = Lexicon.load("measure-words");

    static final Words AT_LEAST_BEFORE = group("at-least-before");
    static final Words AT_MOST_BEFORE = group("at-most-before");
    static final Words ABOUT_BEFORE = group("about-before");
    static final Words NOT_BOUND = group("not-bound");
    static final Words AT_LEAST_AFTER = group("at-least-after");
    static final Words AT_MOST_AFTER = group("at-most-after");
    static final Words ABOUT_AFTER = group("about-after");
    static final Words REACH = group("reach");
    static final Words GROWTH = group("growth");
    static final Words CHANGE = group("change");
    static final Words VERB = group("verb");
    static final Words STRONG_VERB = group("strong-verb");
    static final Words CREATING_VERB = group("creating-verb");
    static final Words LEAD = group("lead");
    static final Words ADVERBIAL = group("adverbial");
    static final Words PLACE = group("place");
    static final Words HEADS = group("heads");
    static final Words ACHIEVE = group("achieve");
    static final Words SHARE = group("share");
    static final Words NOT_REACH = group("not-reach");
    static final Words MARK = group("mark");
    static final Words MINIMUM = group("minimum");
    static final Words RANK = group("rank");
    static final Words FACET = group("facet");
    static final Words NOT_LEAD = group("not-lead");
    static final Words MODAL = group("modal");
    static final Words NOT_MODAL = group("not-modal");
    static final Words HEADCOUNT = group("headcount");
    static final Words ABSTRACT = group("abstract");
    static final Words PROJECT = group("project");
    static final Words TIME_METRIC = group("time-metric");
    static final Words GOAL = group("goal");
    static final Words REPORTED = group("reported");
    static final Words OWED = group("owed");

    static final Words NOT_VERB = group("not-verb");
    static final Words SERVICE = group("service");
    static final Words SETTLED = group("settled");
    static final Words HOLDER = group("holder");
    static final Words SESSION = group("session");
    static final Words PERIODIC = group("periodic");
    static final Words AT_LEAST_AFAR = group("at-least-afar");
    static final Words CONCRETE = group("concrete");

    private Vocabulary() {}

    private static Words group(String name) {
        return new Words(LEXICON.words(name));
    }
}
