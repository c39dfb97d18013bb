package org.luoshi.extraction.measure;

import java.math.BigDecimal;

/** Counts that say where, who was there or how a slogan is divided, not how much is owed. */
final class Slogans {

    /** Slogans have few parts; more than these are counted in earnest. */
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Within so many characters a noun still is what is counted. */
    private static final int NEAR = 7;

    private final String text;
    private final int from;
    private final int to;

    Slogans(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    boolean take(Amount amount) {
        return amount.counts()
                && (isSession(amount)
                        || isSetting(amount)
                        || isHeadcount(amount)
                        || countsItsList(amount)
                        || isSlogan(amount));
    }

    private char charBefore(int at) {
        return at > from ? text.charAt(at - 1) : ' ';
    }

    private char charAt(int at) {
        return at < to ? text.charAt(at) : '。';
    }

    /** 十一届七次全会. */
    private boolean isSession(Amount amount) {
        return amount.isChinese()
                && amount.unit().name().equals("次")
                && Vocabulary.SESSION.at(text, amount.end(), to) > 0;
    }

    /** 在14个镇街, 等3个项目: where it happens and what was listed, not how much is owed. */
    private boolean isSetting(Amount amount) {
        boolean listed = charBefore(amount.number()) == '等' && amount.value().compareTo(TEN) <= 0;
        int place = Vocabulary.PLACE.skipBack(text, amount.start(), from);
        boolean where = charBefore(place) == '在' && Vocabulary.REACH.before(text, place, from) < 2;
        return listed || where && !Clause.endsPhrase(text, amount.end(), to);
    }

    /** 实施甲、乙、丙3个工程: the number sums up the names before it, unless these things come into being. */
    private boolean countsItsList(Amount amount) {
        if (Clause.endsPhrase(text, amount.end(), to) || amount.value().compareTo(TEN) > 0) {
            return false;
        }
        int start = Clause.start(text, amount.start(), from);
        int items = 1;
        for (int i = start; i < amount.start() - 1; i++) {
            items += "、和".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        boolean summed = items > 1 && items == amount.value().intValue() && amount.start() == amount.number();
        return summed
                && Vocabulary.VERB.before(text, amount.start(), start) == 0
                && Vocabulary.CREATING_VERB.firstIn(text, start, amount.start()) < 0;
    }

    private boolean isHeadcount(Amount amount) {
        int end = Clause.end(text, amount.end(), to);
        return "人名家位户个".contains(amount.unit().name()) && Vocabulary.HEADCOUNT.firstIn(text, amount.end(), end) >= 0;
    }

    /** 三篇文章, 两个毫不动摇, 六个方面; with Chinese numerals a small count must be the object of a verb. */
    private boolean isSlogan(Amount amount) {
        int after = amount.end();
        int hollow = Vocabulary.ABSTRACT.at(text, after, to);
        if (Vocabulary.FACET.at(text, after, to) > 0 || hollow > 0 && Clause.endsPhrase(text, after + hollow, to)) {
            return amount.value().compareTo(TEN) <= 0;
        }
        return amount.isChinese() && amount.value().compareTo(TEN) <= 0 && isChineseSlogan(amount, after);
    }

    private boolean isChineseSlogan(Amount amount, int after) {
        if (Vocabulary.ABSTRACT.at(text, after, to) > 0) {
            return true;
        }
        if ("“‘《".indexOf(charAt(after)) >= 0) {
            return true;
        }
        int start = Clause.start(text, amount.start(), from);
        if (amount.value().compareTo(BigDecimal.ONE) <= 0) {
            return !isPeriodic(amount, start);
        }
        int end = Clause.end(text, after, to);
        boolean owed = Vocabulary.VERB.before(text, amount.start(), from) > 0
                || standsBehindItsThing(amount, start)
                || countsPlaces(after, end);
        boolean thing = !"个项".contains(amount.unit().name());
        boolean hollow = Vocabulary.ABSTRACT.before(text, end, after) > 1 && !(thing && end - after > NEAR);
        return hollow || !(owed || thing);
    }

    /** 每季度举办一次对接会; 每周调度一次 only says how often. */
    private boolean isPeriodic(Amount amount, int start) {
        return "次场期".contains(amount.unit().name())
                && !Clause.endsPhrase(text, amount.end(), to)
                && Vocabulary.PERIODIC.firstIn(text, start, amount.start()) >= 0;
    }

    /** 两个结转小区; but 三个安置区等重点项目 only lists them. */
    private boolean countsPlaces(int after, int end) {
        int place = Vocabulary.CONCRETE.firstIn(text, after, Math.min(end, after + NEAR));
        return place >= 0 && charAt(place + Vocabulary.CONCRETE.at(text, place, end)) != '等';
    }

    /** 改造老旧小区七个: the verb, the thing, the number. */
    private boolean standsBehindItsThing(Amount amount, int clause) {
        int comma = text.lastIndexOf('、', amount.start() - 1);
        int start = Phrase.skipLead(text, Math.max(clause, comma + 1), amount.start());
        int thing = Vocabulary.VERB.skip(text, start, amount.start());
        return Clause.endsPhrase(text, amount.end(), to)
                && thing > start
                && amount.start() - thing > 1
                && Vocabulary.ABSTRACT.before(text, amount.start(), thing) == 0;
    }
}
