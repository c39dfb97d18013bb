package org.luoshi.extraction.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a formula's figures stand for: “1+3+3” after 锚定一个目标, 抓好三大任务, 强化三项保障. A formula of two figures
 * is left alone, since such a pair turns up by chance.
 */
final class FormulaParts {

    private static final int FEWEST_FIGURES = 3;
    private static final int LONGEST_NOUN = 7;
    /** How many numbers further on the last figure may stand. */
    private static final int WINDOW = 60;

    private static final String MEASURES = "大个项条类";

    private final Set<String> verbs;
    private final String prose;
    private @Nullable List<Figure> found;

    FormulaParts(Set<String> verbs, String prose) {
        this.verbs = verbs;
        this.prose = prose;
    }

    /** A number with its noun that a verb takes as its object. */
    private record Figure(int at, int value, String name) {}

    Parts of(String key) {
        String[] figures = key.split("\\+");
        if (figures.length < FEWEST_FIGURES || !key.chars().allMatch(c -> c == '+' || c >= '0' && c <= '9')) {
            return Parts.NONE;
        }
        if (found == null) {
            found = figures();
        }
        return tightest(figures, found);
    }

    /** The run of figures in the formula's order that lies closest together. */
    private static Parts tightest(String[] figures, List<Figure> found) {
        List<String> best = List.of();
        int bestSpread = Integer.MAX_VALUE;
        for (int first = 0; first < found.size(); first++) {
            List<Figure> run = runFrom(figures, found, first);
            if (run.size() == figures.length
                    && run.getLast().at() - run.getFirst().at() < bestSpread) {
                bestSpread = run.getLast().at() - run.getFirst().at();
                best = run.stream().map(Figure::name).toList();
            }
        }
        return Parts.of(best);
    }

    private static List<Figure> runFrom(String[] figures, List<Figure> found, int first) {
        List<Figure> run = new ArrayList<>();
        for (int i = first; i < Math.min(found.size(), first + WINDOW) && run.size() < figures.length; i++) {
            if (String.valueOf(found.get(i).value()).equals(figures[run.size()])) {
                run.add(found.get(i));
            } else if (run.isEmpty()) {
                break;
            }
        }
        return run;
    }

    private List<Figure> figures() {
        List<Figure> objects = new ArrayList<>();
        for (int at = 1; at < prose.length() - 2; at++) {
            if (ChineseNumber.begins(prose.charAt(at)) && isObject(at)) {
                int end = ChineseNumber.end(prose, at);
                int noun = nounEnd(end + 1);
                if (end < prose.length() && MEASURES.indexOf(prose.charAt(end)) >= 0 && noun > end + 2) {
                    objects.add(new Figure(at, ChineseNumber.value(prose, at, end), prose.substring(at, noun)));
                }
            }
        }
        return objects;
    }

    private boolean isObject(int at) {
        int end = prose.charAt(at - 1) == '“' ? at - 1 : at;
        for (int length = 2; length <= 4; length++) {
            if (end >= length && verbs.contains(prose.substring(end - length, end))) {
                return true;
            }
        }
        return false;
    }

    private int nounEnd(int from) {
        int end = from;
        while (end < prose.length() && Character.isLetter(prose.charAt(end))) {
            end++;
        }
        return end - from <= LONGEST_NOUN ? end : -1;
    }
}
