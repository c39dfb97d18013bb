package org.luoshi.extraction.measure;

/**
 * The words before a figure, trimmed to the name of what is counted.
 *
 * @param start first character of the name
 * @param end one past its last character
 * @param reached words like 达到 or 稳定在 stood between name and figure
 */
record Phrase(int start, int end, boolean reached) {

    private static final String CONJUNCTIONS = "、和与及并或 ";

    static Phrase before(String text, int from, Amount amount) {
        int start = afterModal(text, skipLead(text, from, amount.start()), amount.start());
        int reach = withoutYears(text, start, withoutReach(text, start, amount.start()));
        int end = Math.max(start, baseline(text, start, reach));
        boolean reached = end < amount.start() || amount.start() < amount.number();
        int listed = lastItem(text, start, end, amount);
        return new Phrase(toVerb(text, listed, end, amount), end, reached);
    }

    boolean isEmpty() {
        return start >= end;
    }

    /** The name consists of words of change alone: 同比增长, 累计. */
    boolean isBare(String text) {
        int at = start;
        for (int next = bareEnd(text, at); next > at; next = bareEnd(text, at)) {
            at = next;
        }
        return at >= end || text.charAt(start) == '较' || text.charAt(start) == '比';
    }

    private int bareEnd(String text, int at) {
        int growth = Vocabulary.GROWTH.skip(text, at, end);
        return growth + Vocabulary.SHARE.at(text, growth, end);
    }

    /** A verb or nothing, perhaps a word for the whole area: the thing counted must stand behind the figure. */
    boolean lacksThing(String text) {
        int at = start;
        for (int next = step(text, at); next > at; next = step(text, at)) {
            at = next;
        }
        return at >= end;
    }

    private int step(String text, int at) {
        int verb = Vocabulary.VERB.skip(text, at, end);
        return Math.max(verb + Vocabulary.PLACE.at(text, verb, end), at);
    }

    /** Moves over conjunctions, 确保, 年内, 到2025年, 一是 and the like. */
    static int skipLead(String text, int from, int to) {
        int at = from;
        while (at < to && CONJUNCTIONS.indexOf(text.charAt(at)) >= 0 && Vocabulary.NOT_LEAD.at(text, at, to) == 0) {
            at++;
        }
        for (int next = leadEnd(text, at, to); next > at; next = leadEnd(text, at, to)) {
            at = next;
        }
        return at;
    }

    private static int leadEnd(String text, int at, int to) {
        int date = dateEnd(text, at, to);
        if (date > at) {
            return date;
        }
        int lead = Vocabulary.LEAD.at(text, at, to);
        int other = Math.max(Vocabulary.VERB.at(text, at, to) - 1, Vocabulary.NOT_LEAD.at(text, at, to));
        return lead > other ? at + lead : at;
    }

    /** One past 到2025年底, 6月底前, “十四五”末; {@code at} where no date begins. */
    private static int dateEnd(String text, int at, int to) {
        if (text.startsWith("“十", at) && text.startsWith("五”", at + 3)) {
            return suffixEnd(text, Math.min(at + 5, to), to);
        }
        int digits = at < to && "到至在自".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        int end = digits;
        while (end < to && Numeral.isDigit(text.charAt(end))) {
            end++;
        }
        boolean date = end > digits && end < to && "年月日".indexOf(text.charAt(end)) >= 0;
        return date ? suffixEnd(text, end + 1, to) : at;
    }

    private static int suffixEnd(String text, int at, int to) {
        int end = at;
        while (end < to && "底末初前份间内期时，".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int withoutReach(String text, int start, int end) {
        int at = end;
        for (int word = Vocabulary.REACH.before(text, at, start);
                word > 0 && Vocabulary.NOT_REACH.before(text, at, start) <= word;
                word = Vocabulary.REACH.before(text, at, start)) {
            at -= word;
        }
        return at;
    }

    /** Who owes it is no part of the name: 青崖镇今年计划拆除…. */
    private static int afterModal(String text, int start, int end) {
        for (int i = Math.min(end, start + 24) - 1; i > start; i--) {
            int modal = Vocabulary.MODAL.at(text, i, end);
            if (modal > 0 && !isInsideWord(text, i, start, end)) {
                int behind = skipLead(text, i + modal, end);
                boolean sure = modal > 1 || Vocabulary.VERB.at(text, behind, end) > 0;
                if (sure && end - behind > 1) {
                    return behind;
                }
            }
        }
        return start;
    }

    private static boolean isInsideWord(String text, int at, int from, int to) {
        return Vocabulary.NOT_MODAL.at(text, at, to) > 0
                || at > from && Vocabulary.NOT_MODAL.at(text, at - 1, to) > 1
                || at > from + 1 && Vocabulary.NOT_MODAL.at(text, at - 2, to) > 2;
    }

    /** 工业总产值五年翻两番: the years are not part of the name. */
    private static int withoutYears(String text, int start, int end) {
        int at = end;
        if (at > start && text.charAt(at - 1) == '内') {
            at--;
        }
        if (at <= start || text.charAt(at - 1) != '年') {
            return end;
        }
        at--;
        int number = at;
        while (number > start && Numeral.startsWith(text.charAt(number - 1))) {
            number--;
        }
        boolean compared = number > start && "较比".indexOf(text.charAt(number - 1)) >= 0;
        return compared ? number - 1 : number < at ? number : end;
    }

    /** Leaves 从1832户 away where a figure tells from what to what. */
    private static int baseline(String text, int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if ("从由".indexOf(text.charAt(i)) >= 0) {
                for (int j = i + 1; j < Math.min(end, i + 10); j++) {
                    if (Numeral.isDigit(text.charAt(j))) {
                        return i;
                    }
                }
            }
        }
        return end;
    }

    /** In 推进A、打造B、新增C20家 only the last item names the figure; in 原煤、原油产量 the whole list does. */
    private static int lastItem(String text, int start, int end, Amount amount) {
        int comma = end - 1;
        while (comma >= start && text.charAt(comma) != '、') {
            comma--;
        }
        if (comma < start) {
            return start;
        }
        int item = skipLead(text, comma + 1, end);
        boolean verb = amount.unit().kind() != Unit.Kind.RATIO && Vocabulary.VERB.at(text, item, end) > 0;
        boolean verbsOnly = Vocabulary.VERB.skip(text, start, end) == text.indexOf('、', start);
        return item > comma + 1 || verb && !verbsOnly ? item : start;
    }

    /** In a long run-up the figure's own words begin at the verb: 在全区各镇新增学位200个. */
    private static int toVerb(String text, int start, int end, Amount amount) {
        boolean setting = Vocabulary.ADVERBIAL.at(text, start, end) > 0;
        if (amount.unit().kind() == Unit.Kind.RATIO || !setting && end - start < 14) {
            return start;
        }
        int verb = Vocabulary.STRONG_VERB.lastIn(text, start, end - 2);
        if (verb < 0 && setting) {
            verb = Vocabulary.VERB.firstIn(text, start + 1, end - 2);
        }
        return verb > start ? verb : start;
    }
}
