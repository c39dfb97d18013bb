package org.luoshi.extraction.measure;

import java.util.Optional;
import org.luoshi.extraction.lexicon.Lexicon;

/**
 * A unit as it stands in the text.
 *
 * @param length characters it takes, spaces before it included
 */
record Unit(String name, Kind kind, int length) {

    private static final Lexicon LEXICON = Lexicon.load("measure-units");
    private static final Words NOT_UNITS = new Words(LEXICON.words("not-unit"));
    private static final Words NOT_UNITS_IN_WORDS = new Words(LEXICON.words("not-unit-in-words"));

    enum Kind {
        RATIO("ratio"),
        MONEY("money"),
        /** Measured: length, area, weight, power. */
        SIZE("size"),
        /** Counted. */
        COUNT("count"),
        TIME("time"),
        /** Counts and numbers alike (期, 层): a figure only where a phrase ends. */
        WEAK("weak");

        private final Words words;

        Kind(String group) {
            this.words = new Words(LEXICON.words(group));
        }
    }

    /** The longest unit that begins at {@code at}, behind spaces at most. */
    static Optional<Unit> at(String text, int at, int to) {
        int start = at;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        Optional<Unit> longest = Optional.empty();
        int most = 0;
        for (Kind kind : Kind.values()) {
            int length = kind.words.at(text, start, to);
            if (length > most) {
                most = length;
                longest = Optional.of(new Unit(text.substring(start, start + length), kind, start + length - at));
            }
        }
        boolean inWords = at > 0 && !Numeral.isDigit(text.charAt(at - 1));
        int other = Math.max(NOT_UNITS.at(text, start, to), inWords ? NOT_UNITS_IN_WORDS.at(text, start, to) : 0);
        return other > most ? Optional.empty() : longest.map(unit -> unit.per(text, at + unit.length, to));
    }

    /** Whatever one character counts at a phrase's end: 450万棒. The number must be one that only counts. */
    static Optional<Unit> rareAt(String text, int at, int to) {
        boolean counts =
                at > 1 && at < to && "万亿".indexOf(text.charAt(at - 1)) >= 0 && Numeral.isDigit(text.charAt(at - 2));
        boolean single = counts && Character.isIdeographic(text.charAt(at)) && Clause.isEnd(text, at + 1, to);
        return single && "余多级大元".indexOf(text.charAt(at)) < 0
                ? Optional.of(new Unit(text.substring(at, at + 1), Kind.COUNT, 1))
                : Optional.empty();
    }

    boolean isWorkingTime() {
        return name.endsWith("工作日") || name.endsWith("小时") || name.equals("分钟");
    }

    /** 微克/立方米, 元/亩. */
    private Unit per(String text, int at, int to) {
        if (at >= to || text.charAt(at) != '/') {
            return this;
        }
        return at(text, at + 1, to)
                .map(below -> new Unit(name + "/" + below.name, kind, length + 1 + below.length))
                .orElse(this);
    }

    /** Whether the character can be the first of a unit here, so that 千 in 千瓦 is not taken for a thousand. */
    static boolean swallows(String text, int at, int to) {
        return text.charAt(at) == '千' && Kind.SIZE.words.at(text, at, to) > 1;
    }
}
