package org.luoshi.extraction.measure;

import java.util.ArrayList;
import java.util.List;

/** Finds what each figure of a sentence counts, from left to right; a figure may borrow from those before it. */
final class Naming {

    private static final String CONJUNCTIONS = "、和与及并或";

    private final String text;
    private final int from;
    private final int to;
    private final List<Amount> amounts;
    private final List<Named> named = new ArrayList<>();

    Naming(String text, int from, int to, List<Amount> amounts) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.amounts = amounts;
    }

    /** One name for each figure, in their order; an empty metric where none can be found. */
    List<Named> nameAll() {
        int i = 0;
        while (i < amounts.size()) {
            int next = SharedBound.listEnd(text, amounts, i);
            List<Named> list = next - i > 1 ? pair(i, next) : List.of();
            if (list.isEmpty()) {
                for (int k = i; k < next; k++) {
                    named.add(nameOne(k));
                }
            }
            named.addAll(list);
            i = next;
        }
        return named;
    }

    private List<Named> pair(int i, int next) {
        Amount first = amounts.get(i);
        int begin = runUp(i);
        Phrase phrase = Phrase.before(text, begin, first);
        boolean respectively = text.substring(begin, first.start()).contains("分别");
        List<Named> before = named.subList(Math.max(0, named.size() - (next - i)), named.size());
        return new Pairing(text, amounts.subList(i, next)).pair(phrase, respectively, before);
    }

    private int runUp(int i) {
        int clause = Clause.start(text, amounts.get(i).start(), from);
        return named.isEmpty()
                ? clause
                : Math.max(
                        clause, Math.min(named.getLast().rest(), amounts.get(i).start()));
    }

    private Named nameOne(int i) {
        Amount amount = amounts.get(i);
        int begin = runUp(i);
        Phrase phrase = Phrase.before(text, begin, amount);
        if (thingBehind(i, phrase)) {
            return nameFromBehind(i, begin, phrase);
        }
        if (phrase.isEmpty() || phrase.isBare(text)) {
            return borrow(amount, phrase, begin);
        }
        String own = clean(phrase.start(), phrase.end());
        String metric =
                carriesVerb(begin, phrase) ? named.getLast().verb() + afterList(own, amount) : afterList(own, amount);
        return new Named(metric, subject(metric), phrase.start(), amount.end(), amount.end());
    }

    /** What a figure behind may say more about: 预算收入 of 预算收入完成. */
    private static String subject(String metric) {
        int end = Vocabulary.GROWTH.skipBack(metric, metric.length(), 0);
        int verb = end == metric.length() ? Vocabulary.ACHIEVE.skipBack(metric, end, 0) : end;
        return verb > 0 ? metric.substring(0, verb) : metric;
    }

    /** Of 新探明甲、乙等矿产地 only 新探明矿产地 is counted. */
    private static String afterList(String own, Amount amount) {
        int among = own.lastIndexOf('等');
        boolean listed = amount.counts() && among > 0 && among + 2 < own.length() && own.lastIndexOf('、', among) > 0;
        if (!listed) {
            return own;
        }
        int verb = Vocabulary.VERB.skip(own, 0, among);
        return own.substring(0, verb) + own.substring(among + 1);
    }

    /** 改造老旧小区10万户、市政管网1000公里: the verb holds for the list, but not beyond a comma. */
    private boolean carriesVerb(int begin, Phrase phrase) {
        return !named.isEmpty()
                && begin == named.getLast().rest()
                && begin < text.length()
                && "、和与及".indexOf(text.charAt(begin)) >= 0
                && Vocabulary.VERB.at(text, phrase.start(), phrase.end()) == 0
                && !phrase.reached()
                && !text.startsWith("其中", begin + 1)
                && !namesItself(phrase);
    }

    /** 总投资 and 产值 are not made by the verb of the figure before. */
    private boolean namesItself(Phrase phrase) {
        return !phrase.isEmpty()
                && ("总占年到".indexOf(text.charAt(phrase.start())) >= 0
                        || Vocabulary.HEADS.at(text, phrase.start(), phrase.end()) > 0);
    }

    /** 新能源装机达到8000万千瓦、增长2倍: what grew was named with the figure before. */
    private Named borrow(Amount amount, Phrase phrase, int begin) {
        String change = phrase.isEmpty() ? "" : clean(changeStart(phrase), phrase.end());
        if (!named.isEmpty() && isNear(named.getLast().end(), begin)) {
            Named last = named.getLast();
            String subject = change.startsWith("累计") || change.startsWith("总") ? last.thing() : last.subject();
            return new Named(subject + change, subject, last.start(), amount.end(), amount.end());
        }
        if (!change.isEmpty()) {
            return new Named(change, change, phrase.start(), amount.end(), amount.end());
        }
        return fromClauseBefore(amount, begin);
    }

    /** Leaves 较上年 away. */
    private int changeStart(Phrase phrase) {
        boolean compares = "较比".indexOf(text.charAt(phrase.start())) >= 0;
        return compares ? Vocabulary.GROWTH.skipBack(text, phrase.end(), phrase.start()) : phrase.start();
    }

    private boolean isNear(int end, int begin) {
        int clauses = 0;
        for (int i = end; i < begin; i++) {
            clauses += Clause.isEnd(text, i, to) ? 1 : 0;
        }
        return clauses <= 1;
    }

    private Named fromClauseBefore(Amount amount, int begin) {
        int end = Math.max(from, begin - 1);
        int start = Phrase.skipLead(text, Clause.start(text, end, from), end);
        boolean usable = end > start && end - start <= 24 && begin > from && "，\t".indexOf(text.charAt(begin - 1)) >= 0;
        String metric = usable ? clean(start, end) : "";
        return new Named(metric, metric, usable ? start : begin, amount.end(), amount.end());
    }

    private boolean thingBehind(int i, Phrase phrase) {
        Amount amount = amounts.get(i);
        int at = amount.end();
        boolean over =
                Clause.isEnd(text, at, to) || text.charAt(at) == '（' || CONJUNCTIONS.indexOf(text.charAt(at)) >= 0;
        boolean adjacent = i + 1 < amounts.size() && amounts.get(i + 1).start() == at;
        if (over || adjacent || Vocabulary.GOAL.at(text, at, to) > 0) {
            return false;
        }
        return switch (amount.unit().kind()) {
            case COUNT -> phrase.lacksThing(text) || !isAction(at) && !endsSoon(phrase, at);
            case RATIO, MONEY, SIZE -> phrase.lacksThing(text);
            case TIME, WEAK -> false;
        };
    }

    /** 推广 goes on to do something with what is counted; 生产线 is what is counted. */
    private boolean isAction(int at) {
        return Vocabulary.VERB.at(text, at, to) > Vocabulary.NOT_VERB.at(text, at, to);
    }

    /** 带动农户1500户增收: the thing stands before the figure, only its fate behind. */
    private boolean endsSoon(Phrase phrase, int at) {
        return Clause.end(text, at, to) - at <= 4
                && text.indexOf("、", phrase.start(), phrase.end()) < 0
                && Vocabulary.VERB.at(text, phrase.start(), phrase.end()) > 0
                && Vocabulary.VERB.before(text, phrase.end(), phrase.start()) == 0;
    }

    /** 建成20所学校: the verb right before the figure and the thing behind it. */
    private Named nameFromBehind(int i, int begin, Phrase phrase) {
        Amount amount = amounts.get(i);
        int clauseEnd = Clause.end(text, amount.end(), to);
        int next = i + 1 < amounts.size() ? amounts.get(i + 1).start() : Integer.MAX_VALUE;
        Thing thing =
                next <= clauseEnd ? Thing.between(text, amount.end(), next) : Thing.last(text, amount.end(), clauseEnd);
        int start = Math.max(
                Math.min(phrase.start(), amount.start()), Vocabulary.VERB.skipBack(text, amount.start(), begin));
        String verb = clean(start, amount.start());
        boolean carried = verb.isEmpty() && carriesVerb(begin, new Phrase(amount.start(), amount.start(), false));
        String metric = (carried ? named.getLast().verb() : verb) + clean(thing.start(), thing.end());
        return new Named(metric, metric, start, thing.end(), thing.rest());
    }

    private String clean(int start, int end) {
        return text.substring(Math.min(start, end), end).replace("分别", "").replace(" ", "");
    }
}
