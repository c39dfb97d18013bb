package org.luoshi.extraction.measure;

import java.util.Optional;
import org.luoshi.extraction.Measure.Comparator;

/**
 * What a word before or behind a figure says about it.
 *
 * @param length of the word
 */
record Bound(Comparator op, int length) {

    /** Between 内 and its verb: 3个工作日内依法予以答复. */
    private static final int SERVICE_WITHIN = 9;

    /** Between 至少 and its figure. */
    private static final int AFAR = 14;

    /** The bound that ends right before {@code at}: 不低于, 控制在, 约. */
    static Optional<Bound> before(String text, int at, int from) {
        int none = Vocabulary.NOT_BOUND.before(text, at, from);
        return longest(
                        Vocabulary.AT_LEAST_BEFORE.before(text, at, from),
                        Vocabulary.AT_MOST_BEFORE.before(text, at, from),
                        Vocabulary.ABOUT_BEFORE.before(text, at, from))
                .filter(bound -> bound.length > none);
    }

    /** The bound before the figure's verb: 至少引进1个. */
    static Optional<Bound> beforeVerb(String text, int at, int from) {
        int verb = at > from && text.charAt(at - 1) == '有' ? at - 1 : Vocabulary.VERB.skipBack(text, at, from);
        return verb < at && Vocabulary.MINIMUM.before(text, verb, from) > 0
                ? before(text, verb, from)
                : beforeManner(text, at, from);
    }

    /** 每月至少到包保项目现场办公1次. */
    private static Optional<Bound> beforeManner(String text, int at, int from) {
        for (int i = at - 1; i >= Math.max(from, at - AFAR); i--) {
            if (Clause.isEnd(text, i, at) || text.charAt(i) == '、' || Numeral.isDigit(text.charAt(i))) {
                return Optional.empty();
            }
            int bound = Vocabulary.AT_LEAST_AFAR.at(text, i, at);
            if (bound > 0) {
                return Optional.of(new Bound(Comparator.AT_LEAST, bound));
            }
        }
        return Optional.empty();
    }

    /** 3个工作日内办结: the time that an office allows itself. */
    static Optional<Bound> service(String text, int at, int to, Unit unit) {
        if (at >= to || text.charAt(at) != '内' || !unit.isWorkingTime()) {
            return Optional.empty();
        }
        int limit = Math.min(Clause.end(text, at, to), at + SERVICE_WITHIN);
        int verb = Vocabulary.SERVICE.firstIn(text, at + 1, limit);
        return verb < 0
                ? Optional.empty()
                : Optional.of(new Bound(Comparator.AT_MOST, verb + Vocabulary.SERVICE.at(text, verb, limit) - at));
    }

    /** The bound that begins at {@code at}: 以上, 以内, 左右. */
    static Optional<Bound> after(String text, int at, int to) {
        return longest(
                Vocabulary.AT_LEAST_AFTER.at(text, at, to),
                Vocabulary.AT_MOST_AFTER.at(text, at, to),
                Vocabulary.ABOUT_AFTER.at(text, at, to));
    }

    private static Optional<Bound> longest(int atLeast, int atMost, int about) {
        int most = Math.max(atLeast, Math.max(atMost, about));
        if (most == 0) {
            return Optional.empty();
        }
        Comparator op = most == atMost ? Comparator.AT_MOST : most == atLeast ? Comparator.AT_LEAST : Comparator.ABOUT;
        return Optional.of(new Bound(op, most));
    }
}
