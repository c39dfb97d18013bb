package org.luoshi.extraction.measure;

import java.math.BigDecimal;
import java.util.List;

/** Numbers with a unit that are no figures: ordinals, dates, names, slogans, sizes on a name plate, starting points. */
final class Lookalikes {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private final String text;
    private final int from;
    private final int to;

    Lookalikes(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    boolean deceives(Amount amount, List<Amount> all, int index) {
        int next = index + 1 < all.size() ? all.get(index + 1).number() : Integer.MAX_VALUE;
        return isPartOfName(amount)
                || isOrdinal(amount)
                || isBareWithoutBound(amount)
                || isSpanOfTime(amount)
                || isWeak(amount, next)
                || isStartingPoint(amount, next)
                || isNamePlate(amount)
                || isSetting(amount)
                || isHeadcount(amount)
                || isSlogan(amount);
    }

    private char charBefore(int at) {
        return at > from ? text.charAt(at - 1) : ' ';
    }

    private char charAt(int at) {
        return at < to ? text.charAt(at) : '。';
    }

    /** G25, 1+3, “14+1”, 〔2018〕42号, 5A级. */
    private boolean isPartOfName(Amount amount) {
        char before = charBefore(amount.number());
        boolean latin = before < 0x80 && before != ' ' && before != ')';
        return latin
                || "〔·＋×".indexOf(before) >= 0
                || "+级强".indexOf(charAt(amount.unitEnd())) >= 0
                || Clause.inName(text, amount.number(), from, to);
    }

    /** 第3批, 前10位; also 每10个, 这3家, 数十家, 几百户, 上千人. */
    private boolean isOrdinal(Amount amount) {
        char before = charBefore(amount.number());
        boolean rank = before == '前' && "底末年月日".indexOf(charBefore(amount.number() - 1)) < 0;
        boolean vague = amount.script() != Numeral.Script.ARABIC && "数几上成".indexOf(before) >= 0;
        return rank
                || vague && !Character.isDigit(before) && !endsWithVerb(amount.number())
                || "第每这那同届".indexOf(before) >= 0;
    }

    private boolean endsWithVerb(int at) {
        return Vocabulary.VERB.before(text, at, from) > 1;
    }

    private boolean isBareWithoutBound(Amount amount) {
        boolean reached = text.startsWith("达", amount.number() - 1) || text.startsWith("达到", amount.number() - 2);
        return amount.script() == Numeral.Script.BARE && amount.start() == amount.number() && !reached;
    }

    /** A length of time counts only where time is what is promised: 审批时限压缩至3个工作日. */
    private boolean isSpanOfTime(Amount amount) {
        if (amount.unit().kind() != Unit.Kind.TIME) {
            return false;
        }
        int start = Clause.start(text, amount.start(), from);
        if (amount.unit().name().equals("岁")) {
            return !Clause.isEnd(text, amount.end(), to) && charAt(amount.end()) != '、';
        }
        boolean year = amount.unit().name().equals("年") && amount.value().compareTo(BigDecimal.valueOf(1900)) >= 0;
        boolean promised = Vocabulary.TIME_METRIC.firstIn(text, start, amount.start()) >= 0;
        return year || !promised || !endsPhrase(amount.end());
    }

    private boolean isWeak(Amount amount, int next) {
        return amount.unit().kind() == Unit.Kind.WEAK
                && (amount.isChinese() || !(endsPhrase(amount.end()) || amount.end() == next));
    }

    private boolean endsPhrase(int at) {
        return Clause.isEnd(text, at, to) || "、和与并及（".indexOf(text.charAt(at)) >= 0;
    }

    /** 从1832户增加到3382户, 较上年的9323亿元增加4374亿元: the first number is where it stood. */
    private boolean isStartingPoint(Amount amount, int next) {
        int start = Clause.start(text, amount.start(), from);
        int opener = -1;
        for (int i = amount.start() - 1; i >= Math.max(start, amount.start() - 16) && opener < 0; i--) {
            opener = "从由较比".indexOf(text.charAt(i)) >= 0 && !isInsideWord(i) ? i : -1;
        }
        return opener >= 0
                && next - amount.end() <= 12
                && next <= Clause.end(text, amount.end(), to)
                && Vocabulary.CHANGE.firstIn(text, amount.end(), next) >= 0;
    }

    /** 占比, 从业, 较快, 自由: not the words that open a comparison. */
    private boolean isInsideWord(int at) {
        return switch (text.charAt(at)) {
            case '比' -> "重例率值".indexOf(charAt(at + 1)) >= 0 || "占同环对".indexOf(charBefore(at)) >= 0;
            case '从' -> "业事".indexOf(charAt(at + 1)) >= 0;
            case '较' -> "快大好高强多".indexOf(charAt(at + 1)) >= 0;
            default -> charBefore(at) == '自' || charAt(at + 1) == '于';
        };
    }

    /** 150米高的楼, 30万吨乙烯项目, 亿元以上项目: the size is part of what the thing is called. */
    private boolean isNamePlate(Amount amount) {
        Unit.Kind kind = amount.unit().kind();
        if (kind != Unit.Kind.SIZE && kind != Unit.Kind.MONEY) {
            return false;
        }
        if ("高长宽深厚".indexOf(charAt(amount.unitEnd())) >= 0) {
            return true;
        }
        if (endsPhrase(amount.end()) || charAt(amount.end()) == '的' && amount.end() == amount.unitEnd()) {
            return false;
        }
        int end = Clause.end(text, amount.end(), to);
        boolean owed = Vocabulary.VERB.before(text, amount.start(), from) > 0 && amount.end() == amount.unitEnd();
        return !owed || isCapacity(amount) && namesProject(amount.end(), end);
    }

    private static boolean isCapacity(Amount amount) {
        return amount.unit().kind() == Unit.Kind.MONEY
                || "吨千兆立标".indexOf(amount.unit().name().charAt(0)) >= 0;
    }

    private boolean namesProject(int start, int end) {
        int limit = Math.min(end, start + 20);
        return Vocabulary.PROJECT.firstIn(text, start, limit) >= 0;
    }

    /** 在14个镇街, 等3个项目: where it happens and what was listed, not how much is owed. */
    private boolean isSetting(Amount amount) {
        boolean listed = charBefore(amount.number()) == '等';
        int place = Vocabulary.PLACE.skipBack(text, amount.start(), from);
        boolean where = charBefore(place) == '在' && Vocabulary.REACH.before(text, place, from) < 2;
        return amount.counts() && (listed || where && !endsPhrase(amount.end()));
    }

    private boolean isHeadcount(Amount amount) {
        int end = Clause.end(text, amount.end(), to);
        return amount.counts()
                && "人名家位户".contains(amount.unit().name())
                && Vocabulary.HEADCOUNT.firstIn(text, amount.end(), end) >= 0;
    }

    /** 三篇文章, 两个毫不动摇, 六个方面; with Chinese numerals a small count must be the object of a verb. */
    private boolean isSlogan(Amount amount) {
        if (!amount.counts()) {
            return false;
        }
        int after = amount.end();
        int hollow = Vocabulary.ABSTRACT.at(text, after, to);
        if (Vocabulary.FACET.at(text, after, to) > 0 || hollow > 0 && endsPhrase(after + hollow)) {
            return amount.value().compareTo(TEN) <= 0;
        }
        return amount.isChinese() && amount.value().compareTo(TEN) <= 0 && isChineseSlogan(amount, after);
    }

    private boolean isChineseSlogan(Amount amount, int after) {
        if (Vocabulary.ABSTRACT.at(text, after, to) > 0) {
            return true;
        }
        if (amount.value().compareTo(BigDecimal.ONE) <= 0 || "“‘《".indexOf(charAt(after)) >= 0) {
            return true;
        }
        boolean owed = Vocabulary.VERB.before(text, amount.start(), from) > 0;
        boolean thing = !"个项".contains(amount.unit().name());
        int end = Clause.end(text, after, to);
        boolean hollow = Vocabulary.ABSTRACT.before(text, end, after) > 1;
        return hollow || !(owed || thing);
    }
}
