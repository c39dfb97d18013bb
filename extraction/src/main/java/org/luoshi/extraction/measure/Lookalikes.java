package org.luoshi.extraction.measure;

import java.math.BigDecimal;
import java.util.List;
import org.luoshi.extraction.Measure.Comparator;

/** Numbers with a unit that are no figures: ordinals, dates, names, sizes on a name plate, starting points. */
final class Lookalikes {

    /** Longer runs of figures are tables. */
    private static final int LONGEST_LIST = 12;

    private final String text;
    private final int from;
    private final int to;
    private final Slogans slogans;

    Lookalikes(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.slogans = new Slogans(text, from, to);
    }

    boolean deceives(Amount amount, List<Amount> all, int index) {
        int next = index + 1 < all.size() ? all.get(index + 1).number() : Integer.MAX_VALUE;
        return isPartOfName(amount)
                || isOrdinal(amount)
                || isPlace(amount)
                || isBareWithoutBound(amount)
                || isSpanOfTime(amount)
                || isWeak(amount, next)
                || isStartingPoint(amount, next)
                || isNamePlate(amount)
                || isCondition(amount, all, index)
                || slogans.take(amount);
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
        boolean latin = before > ' ' && before < 0x80 && before != ')';
        return latin
                || "〔·＋×".indexOf(before) >= 0
                || "+级强".indexOf(charAt(amount.unitEnd())) >= 0
                || Clause.inName(text, amount.number(), from, to);
    }

    /** 第3批, 前10位; also 每10个, 这3家, 数十家, 几百户, 上千人. */
    private boolean isOrdinal(Amount amount) {
        char before = charBefore(amount.number());
        boolean rank = before == '前' && "底末年月日".indexOf(charBefore(amount.number() - 1)) < 0;
        boolean vague = "十百千万亿".indexOf(charAt(amount.number())) >= 0 && "数几上成".indexOf(before) >= 0;
        boolean minute = "时点".indexOf(before) >= 0 && Numeral.isDigit(charBefore(amount.number() - 1));
        return rank
                || minute
                || vague && amount.start() == amount.number() && !endsWithVerb(amount.number())
                || "第每这那同届".indexOf(before) >= 0;
    }

    /** 排名由369位上升到235位, 连续5个月. */
    private boolean isPlace(Amount amount) {
        if (text.startsWith("连续", amount.number() - 2)) {
            return true;
        }
        return "位名".contains(amount.unit().name())
                && Vocabulary.RANK.firstIn(text, Clause.start(text, amount.start(), from), amount.start()) >= 0;
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
        boolean worked = amount.unit().isWorkingTime() && amount.op() == Comparator.AT_MOST;
        boolean promised = worked || Vocabulary.TIME_METRIC.firstIn(text, start, amount.number()) >= 0;
        boolean served = worked && charAt(amount.unitEnd()) == '内';
        return year || !promised || !served && !Clause.endsPhrase(text, amount.end(), to);
    }

    private boolean isWeak(Amount amount, int next) {
        boolean owed = !amount.isChinese() && endsWithVerb(amount.number());
        return amount.unit().kind() == Unit.Kind.WEAK
                && !owed
                && (amount.isChinese() || !(Clause.endsPhrase(text, amount.end(), to) || amount.end() == next));
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

    /** 150米高的楼, 18亿亩红线, 30万吨乙烯项目, 亿元以上项目: the size is part of what the thing is called. */
    private boolean isNamePlate(Amount amount) {
        Unit.Kind kind = amount.unit().kind();
        if (kind != Unit.Kind.SIZE && kind != Unit.Kind.MONEY) {
            return false;
        }
        if ("高长宽深厚".indexOf(charAt(amount.unitEnd())) >= 0 || text.startsWith("红线", amount.unitEnd())) {
            return true;
        }
        if (Clause.endsPhrase(text, amount.end(), to)
                || Vocabulary.SETTLED.at(text, Phrase.skipLead(text, amount.end(), to), to) > 0
                || charAt(amount.end()) == '的' && amount.end() == amount.unitEnd()) {
            return false;
        }
        int end = Clause.end(text, amount.end(), to);
        boolean owed = Vocabulary.VERB.before(text, amount.start(), from) > 0 && amount.end() == amount.unitEnd();
        return !owed || isCapacity(amount) && namesProject(amount.end(), end);
    }

    /** 年产值超过10亿元、20亿元的企业, 待入驻率超过八成后: who or when, not how much is owed. */
    private boolean isCondition(Amount amount, List<Amount> all, int index) {
        int last = index;
        while (last + 1 < all.size() && last - index < LONGEST_LIST && isListed(all.get(last), all.get(last + 1))) {
            last++;
        }
        int at = all.get(last).end();
        if (charAt(at) == '后') {
            return text.startsWith("待", Clause.start(text, amount.start(), from));
        }
        return amount.unit().kind() == Unit.Kind.MONEY
                && charAt(at) == '的'
                && Vocabulary.HOLDER.at(text, at + 1, to) > 0
                && Clause.start(text, amount.start(), from) < amount.start();
    }

    private boolean isListed(Amount one, Amount next) {
        return next.start() == one.end() + 1 && "、和或".indexOf(charAt(one.end())) >= 0;
    }

    private static boolean isCapacity(Amount amount) {
        return amount.unit().kind() == Unit.Kind.MONEY
                || "吨千兆立标".indexOf(amount.unit().name().charAt(0)) >= 0;
    }

    private boolean namesProject(int start, int end) {
        int limit = Math.min(end, start + 20);
        return Vocabulary.PROJECT.firstIn(text, start, limit) >= 0;
    }
}
