package org.luoshi.extraction.measure;

import java.util.ArrayList;
import java.util.List;

/** Gives each figure of a list its own name: 原煤、原油产量分别达到700万吨、128万吨. */
final class Pairing {

    private final String text;
    private final List<Amount> amounts;

    Pairing(String text, List<Amount> amounts) {
        this.text = text;
        this.amounts = amounts;
    }

    /**
     * @param phrase the words before the first figure
     * @param before the figures before, as many as the list is long where there are so many
     * @return a name for each figure; empty where they do not pair, so that each stands for itself
     */
    List<Named> pair(Phrase phrase, boolean respectively, List<Named> before) {
        if (phrase.isEmpty() || phrase.isBare(text)) {
            return respectively && before.size() == amounts.size() ? borrow(phrase, before) : List.of();
        }
        int tail = Vocabulary.GROWTH.skipBack(text, phrase.end(), phrase.start());
        List<int[]> items = items(phrase.start(), tail);
        if (items.size() == amounts.size()) {
            return name(items, tail, phrase);
        }
        return townAndCountry(phrase, tail);
    }

    private List<Named> borrow(Phrase phrase, List<Named> before) {
        String change = text.substring(phrase.start(), phrase.end()).replace("分别", "");
        List<Named> names = new ArrayList<>();
        for (int k = 0; k < amounts.size(); k++) {
            Named one = before.get(k);
            int end = amounts.get(k).end();
            names.add(new Named(one.subject() + change, one.subject(), one.start(), end, end));
        }
        return names;
    }

    private List<int[]> items(int start, int end) {
        List<int[]> items = split(start, end, "、");
        return items.size() == amounts.size() ? items : split(start, end, "、和与及");
    }

    private List<int[]> split(int start, int end, String marks) {
        List<int[]> items = new ArrayList<>();
        int begin = start;
        for (int i = start; i <= end; i++) {
            boolean mark = i < end && marks.indexOf(text.charAt(i)) >= 0 && !text.startsWith("及相关", i);
            if ((mark || i == end) && i > begin) {
                items.add(new int[] {begin, i});
            }
            begin = mark ? i + 1 : begin;
        }
        return items;
    }

    private List<Named> name(List<int[]> items, int tail, Phrase phrase) {
        int[] last = items.getLast();
        String shared = sharedEnding(
                text.substring(items.getFirst()[0], items.getFirst()[1]), text.substring(last[0], last[1]));
        String change = text.substring(tail, phrase.end()).replace("分别", "");
        int verbEnd = Vocabulary.VERB.skip(text, phrase.start(), items.getFirst()[1]);
        String verb = verbEnd < items.getFirst()[1] ? text.substring(phrase.start(), verbEnd) : "";
        List<Named> names = new ArrayList<>();
        for (int k = 0; k < items.size(); k++) {
            int[] item = items.get(k);
            boolean lacksVerb = k > 0
                    && amounts.get(k).unit().kind() != Unit.Kind.RATIO
                    && Vocabulary.VERB.at(text, item[0], item[1]) == 0;
            String own = (lacksVerb ? verb : "") + text.substring(item[0], item[1]);
            String subject = k < items.size() - 1 ? own + shared : own;
            names.add(new Named(
                    subject + change,
                    subject,
                    item[0],
                    amounts.get(k).end(),
                    amounts.get(k).end()));
        }
        return names;
    }

    /** What the last item says for all: 产量 in 原煤、天然气产量. Empty where the first is complete by itself. */
    private static String sharedEnding(String first, String last) {
        for (int length = first.length(); length >= 2; length--) {
            int at = last.indexOf(first.substring(first.length() - length));
            if (at >= 0) {
                return last.substring(at + length);
            }
        }
        if (Vocabulary.HEADS.before(first, first.length(), 0) > 0) {
            return "";
        }
        int head = Vocabulary.HEADS.firstIn(last, 1, last.length());
        if (first.length() <= 4 && head - first.length() >= 3) {
            return last.substring(first.length());
        }
        if (head > 0) {
            return last.substring(head);
        }
        return first.length() <= 4 && last.length() > first.length() ? last.substring(first.length()) : "";
    }

    /** 城乡居民收入分别增长5%、6%: 城 and 乡 are two. */
    private List<Named> townAndCountry(Phrase phrase, int tail) {
        String name = text.substring(phrase.start(), phrase.end()).replace("分别", "");
        if (amounts.size() != 2 || !name.startsWith("城乡")) {
            return List.of();
        }
        String rest = name.substring(2);
        String subject = text.substring(phrase.start() + 2, tail);
        Amount town = amounts.getFirst();
        Amount country = amounts.getLast();
        return List.of(
                new Named("城镇" + rest, "城镇" + subject, phrase.start(), town.end(), town.end()),
                new Named("农村" + rest, "农村" + subject, phrase.start(), country.end(), country.end()));
    }
}
