package org.luoshi.extraction.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luoshi.extraction.lexicon.Lexicon;

/** Collects the words found in one sentence and tells which rules they fire. */
final class Signals implements Lexicon.Hit {

    private static final String CLAUSE_ENDS = "，：；。、”’";
    /** More than any word of the lexicon is long. */
    private static final int LONGEST_WORD = 24;

    private static final String OPENERS = "“‘（《 —";

    private final String prose;
    private final int base;
    private final int end;
    private final int content;
    private final List<Found> found = new ArrayList<>();

    private @Nullable Boolean promised;

    private record Found(int start, int end, String group) {}

    Signals(String prose, int start, int end, int opening) {
        this.prose = prose;
        this.base = start;
        this.end = end;
        this.content = skipOpeners(start + opening);
    }

    @Override
    public void at(int start, int end, String group) {
        found.add(new Found(base + start, base + end, group));
    }

    void fire(Map<Rule, String> fired) {
        for (Found word : found) {
            switch (word.group) {
                case "modal" -> unless("no-modal", word, Rule.MODAL, fired);
                case "resolve" -> put(Rule.RESOLVE, word, fired);
                case "order" -> put(Rule.ORDERED, word, fired);
                case "pledge" -> put(Rule.PLEDGED, word, fired);
                case "goal" -> put(Rule.GOAL_STATE, word, fired);
                case "past" -> unless("no-past", word, Rule.PAST, fired);
                case "past-time" -> put(Rule.PAST_TIME, word, fired);
                case "event" -> put(Rule.EVENT, word, fired);
                case "fact" -> unlessPromised(Rule.STATES_A_FACT, word, fired);
                case "time-is" -> unlessPromised(Rule.STATES_THE_TIME, word, fired);
                case "rhetoric" -> put(Rule.RHETORIC, word, fired);
                case "address" -> put(Rule.ADDRESS, word, fired);
                case "attitude" -> put(Rule.ATTITUDE, word, fired);
                case "meta" -> put(Rule.META, word, fired);
                case "shortcoming" -> put(Rule.SHORTCOMING, word, fired);
                case "action" -> action(word, fired);
                case "copula" -> copula(word, fired);
                default -> {}
            }
        }
    }

    /** True when a verb of action stands anywhere. */
    boolean namesAction() {
        return found.stream().anyMatch(word -> word.group.equals("action") && word.end - word.start > 1);
    }

    private void action(Found word, Map<Rule, String> fired) {
        if (word.start == content) {
            longest(Rule.OPENS_WITH_ACTION, word, fired);
        } else if (word.start > content && opensClause(word.start)) {
            fired.putIfAbsent(Rule.ACTION_INSIDE, text(word));
        }
    }

    /** X 是 Y in the first clause. */
    private void copula(Found word, Map<Rule, String> fired) {
        int comma = prose.indexOf('，', content, end);
        boolean first = comma < 0 || word.start < comma;
        if (first && !fired.containsKey(Rule.STATES_A_FACT) && !leadsToAction(word)) {
            unless("no-copula", word, Rule.STATES_A_FACT, fired);
        }
    }

    /** 思路是聚焦…… and 目标是：…… name what is to be done. */
    private boolean leadsToAction(Found copula) {
        return prose.charAt(Math.min(copula.end, end - 1)) == '：'
                || endingFrom(copula.end)
                        .anyMatch(word ->
                                word.group.equals("action") && word.start == copula.end && word.end > word.start + 1);
    }

    /** 今年是决战年，某区将……: what is said of the time only leads up to the promise. */
    private void unlessPromised(Rule rule, Found word, Map<Rule, String> fired) {
        if (!fired.containsKey(rule) && !isPromised()) {
            put(rule, word, fired);
        }
    }

    private boolean isPromised() {
        if (promised == null) {
            promised = found.stream().anyMatch(word -> word.group.equals("modal") && !isInside("no-modal", word));
        }
        return promised;
    }

    private void unless(String group, Found word, Rule rule, Map<Rule, String> fired) {
        if (!fired.containsKey(rule) && !isInside(group, word)) {
            put(rule, word, fired);
        }
    }

    private boolean isInside(String group, Found word) {
        return endingFrom(word.end).anyMatch(other -> other.group.equals(group) && other.start <= word.start);
    }

    /** The words that end at {@code end} or a word's length behind it; they stand in the order of their ends. */
    private Stream<Found> endingFrom(int end) {
        int low = 0;
        for (int high = found.size(); low < high; ) {
            int middle = (low + high) / 2;
            if (found.get(middle).end < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return found.subList(low, found.size()).stream().takeWhile(word -> word.end <= end + LONGEST_WORD);
    }

    private void put(Rule rule, Found word, Map<Rule, String> fired) {
        fired.putIfAbsent(rule, text(word));
    }

    private void longest(Rule rule, Found word, Map<Rule, String> fired) {
        String before = fired.get(rule);
        if (before == null || before.length() < word.end - word.start) {
            fired.put(rule, text(word));
        }
    }

    private String text(Found word) {
        return prose.substring(word.start, word.end);
    }

    private boolean opensClause(int at) {
        char before = prose.charAt(at - 1);
        return CLAUSE_ENDS.indexOf(before) >= 0 || (OPENERS.indexOf(before) >= 0 && at - 1 > content);
    }

    private int skipOpeners(int at) {
        int index = at;
        while (index < end && OPENERS.indexOf(prose.charAt(index)) >= 0) {
            index++;
        }
        return index;
    }
}
