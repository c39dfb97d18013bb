package org.luoshi.extraction.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luoshi.extraction.lexicon.Lexicon;

/** Finds the places where a framework is named. */
final class Namings {

    private static final String MEASURES = "大个项场篇张条件";
    /** Between number and head: 十大“突破”行动, 六大重点攻坚行动. */
    private static final int LONGEST_MODIFIER = 6;
    /** Behind the other measures: 五个新突破. */
    private static final int SHORT_MODIFIER = 2;

    private static final int LONGEST_QUOTE = 16;

    private final Set<String> heads;
    private final Set<String> formulas;
    private final Set<String> national;

    Namings(Lexicon lexicon) {
        heads = new HashSet<>(lexicon.words("head"));
        formulas = new HashSet<>(lexicon.words("formula"));
        national = new HashSet<>(lexicon.words("national"));
    }

    List<Naming> in(String prose) {
        List<Naming> found = new ArrayList<>();
        for (int at = 0; at < prose.length(); at++) {
            char c = prose.charAt(at);
            boolean number = ChineseNumber.begins(c);
            Naming naming = c == '“' || c == '‘' ? quoted(prose, at) : number ? counted(prose, at) : null;
            if (naming != null) {
                found.add(naming);
                at = naming.end() - 1;
            } else if (number) {
                at = ChineseNumber.end(prose, at) - 1;
            }
        }
        return found;
    }

    /** 十大攻坚行动, 四篇文章, 三场“战役”. */
    private @Nullable Naming counted(String prose, int at) {
        int end = ChineseNumber.end(prose, at);
        if (end >= prose.length() || MEASURES.indexOf(prose.charAt(end)) < 0 || isInsideNumber(prose, at)) {
            return null;
        }
        int count = ChineseNumber.value(prose, at, end);
        int head = headEnd(prose, end + 1, prose.charAt(end) == '大' ? LONGEST_MODIFIER : SHORT_MODIFIER);
        if (count < 2 || head < 0) {
            return null;
        }
        String key = letters(prose, at, head);
        return national.contains(key) ? null : new Naming(at, head, count, key, "大篇".indexOf(prose.charAt(end)) >= 0);
    }

    private static boolean isInsideNumber(String prose, int at) {
        return at > 0 && (prose.charAt(at - 1) == '第' || prose.charAt(at - 1) == '.' || prose.charAt(at - 1) == '+');
    }

    private int headEnd(String prose, int from, int modifier) {
        for (int start = from; start <= from + modifier && start < prose.length(); start++) {
            char c = prose.charAt(start);
            if (c != '“' && c != '”' && !isLetter(c) || c == '等' || c == '的') {
                return -1;
            }
            int end = longest(prose, start, heads);
            if (end > 0) {
                end = Math.max(end, longest(prose, end, heads));
                return end < prose.length() && prose.charAt(end) == '”' ? end + 1 : end;
            }
        }
        return -1;
    }

    /** “1+3+3+3”发展思路, “1310”工作体系, “两城同建、四个率先”目标. */
    private @Nullable Naming quoted(String prose, int open) {
        int close = closing(prose, open);
        if (close < 0) {
            return null;
        }
        String inside = prose.substring(open + 1, close);
        String key = letters(prose, open, close);
        boolean compound = isCompound(inside);
        if (national.contains(key) || !isFormula(inside) && !compound && !isCountedQuote(inside)) {
            return null;
        }
        int kind = longest(prose, close + 1, formulas);
        int count =
                isCountedQuote(inside) && !compound ? ChineseNumber.value(inside, 0, ChineseNumber.end(inside, 0)) : 0;
        boolean sure = kind > 0 || count > 0 && inside.indexOf('大') > 0;
        return new Naming(open, Math.max(kind, close + 1), count, key, sure);
    }

    private static int closing(String prose, int open) {
        int last = Math.min(prose.length(), open + LONGEST_QUOTE + 2);
        for (int i = open + 1; i < last; i++) {
            char c = prose.charAt(i);
            if (c == '”' || c == '’') {
                return i;
            }
            if ("，。；：！？\n“‘".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** 1+3+3+3, 1310, 14+1: figures only, and not a year. */
    private static boolean isFormula(String inside) {
        boolean figures = inside.chars().allMatch(c -> c >= '0' && c <= '9' || c == '+' || c == 'N');
        boolean year = inside.length() == 4 && (inside.startsWith("19") || inside.startsWith("20"));
        return figures && inside.length() >= 3 && !year;
    }

    /** 三个前列, 五个新突破. */
    private boolean isCountedQuote(String inside) {
        if (inside.isEmpty() || !ChineseNumber.begins(inside.charAt(0))) {
            return false;
        }
        int end = ChineseNumber.end(inside, 0);
        if (end >= inside.length() - 1 || MEASURES.indexOf(inside.charAt(end)) < 0) {
            return false;
        }
        return inside.charAt(end) != '大' || headEnd(inside, end + 1, LONGEST_MODIFIER) > 0;
    }

    /** 两城同建、四个率先; 两区三高地. */
    private static boolean isCompound(String inside) {
        if (inside.length() < 4 || !ChineseNumber.begins(inside.charAt(0)) || inside.charAt(0) <= '9') {
            return false;
        }
        return inside.chars().filter(c -> ChineseNumber.begins((char) c)).count() >= 2 && inside.charAt(1) != '十';
    }

    private static int longest(String prose, int from, Set<String> words) {
        for (int length = 8; length >= 2; length--) {
            if (from + length <= prose.length() && words.contains(prose.substring(from, from + length))) {
                return from + length;
            }
        }
        return -1;
    }

    private static String letters(String prose, int from, int to) {
        StringBuilder letters = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (isLetter(prose.charAt(i)) || prose.charAt(i) == '+') {
                letters.append(prose.charAt(i));
            }
        }
        return letters.toString();
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }
}
