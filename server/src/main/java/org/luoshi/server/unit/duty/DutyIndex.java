package org.luoshi.server.unit.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luoshi.server.unit.Unit;

/**
 * All units' duties, to find whose words a task uses. Okapi BM25 (Robertson and others, 1994) over runs of two to four
 * characters; a longer run counts more, because it is seldom there by chance. Pure.
 */
public final class DutyIndex {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.3;
    /** By the run's length, from 2 on; tuned on the first half of the labelled tasks. */
    private static final double[] WEIGHT = {1.0, 1.8, 2.6};
    /** What a name that stands in the task itself counts: more than any likeness of words. */
    private static final double NAMED = 1000;

    /** Firms and task forces carry out what a bureau answers for: theirs counts less. Our own default. */
    private static final double CARRIES_OUT = 0.6;

    private static final int MOST = 3;
    private static final int MOST_REASONS = 3;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> units = new HashMap<>();
    private double usual = 1;

    public DutyIndex(List<Unit> all) {
        all.stream()
                .filter(it -> !it.duties().isEmpty() && mayLead(it))
                .map(Entry::of)
                .forEach(entries::add);
        entries.forEach(it -> it.grams().keySet().forEach(gram -> units.merge(gram, 1, Integer::sum)));
        usual = Math.max(1, entries.stream().mapToInt(Entry::length).average().orElse(1));
    }

    /** Towns have whatever is theirs by the place, which a duty's words do not tell: only where the task names them. */
    private static boolean mayLead(Unit unit) {
        return unit.kind() != Unit.Kind.COMMUNITY && unit.kind() != Unit.Kind.DISTRICT;
    }

    /** The best three, best first; fewer where nothing else fits. */
    public List<Suggestion> leads(String task) {
        Set<String> asked = new HashSet<>(Grams.of(task, Grams.LONGEST));
        return entries.stream()
                .map(it -> new Suggestion(it.unit().code(), score(it, asked, task), List.of()))
                .filter(it -> it.score() > 0)
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::unit))
                .limit(MOST)
                .map(it -> new Suggestion(it.unit(), it.score(), reasons(it, task)))
                .toList();
    }

    private double score(Entry entry, Set<String> asked, String task) {
        double sum = isNamed(entry.unit(), task) ? NAMED : 0;
        if (isOfAPlace(entry.unit())) {
            return sum;
        }
        double norm = SATURATION * (1 - LENGTH + LENGTH * entry.length() / usual);
        for (String gram : asked) {
            int often = entry.grams().getOrDefault(gram, 0);
            if (often > 0) {
                int known = units.getOrDefault(gram, 0);
                double rare = Math.log(1 + (entries.size() - known + 0.5) / (known + 0.5));
                sum += WEIGHT[gram.length() - Grams.SHORTEST] * rare * often * (SATURATION + 1) / (often + norm);
            }
        }
        return carriesOut(entry.unit()) ? sum * CARRIES_OUT : sum;
    }

    private static boolean carriesOut(Unit unit) {
        return unit.kind() == Unit.Kind.STATE_FIRM || unit.kind() == Unit.Kind.TASK_FORCE;
    }

    private static boolean isOfAPlace(Unit unit) {
        return unit.kind() == Unit.Kind.TOWN || unit.kind() == Unit.Kind.STREET;
    }

    private static boolean isNamed(Unit unit, String task) {
        return task.contains(unit.brief())
                || unit.aliases().stream().anyMatch(it -> it.length() >= 3 && task.contains(it));
    }

    private List<String> reasons(Suggestion it, String task) {
        Unit unit = entries.stream()
                .map(Entry::unit)
                .filter(one -> one.code().equals(it.unit()))
                .findFirst()
                .orElseThrow();
        List<String> reasons = new ArrayList<>();
        if (isNamed(unit, task)) {
            reasons.add(unit.brief());
        }
        unit.duties()
                .lines()
                .filter(duty -> !Grams.shared(task, duty).isEmpty())
                .sorted(Comparator.comparingInt(duty -> -weight(Grams.shared(task, duty))))
                .limit(MOST_REASONS)
                .forEach(duty ->
                        reasons.add(String.join(
                                        "、",
                                        Grams.shared(task, duty).stream()
                                                .limit(MOST_REASONS)
                                                .toList()) + " ← " + duty));
        return reasons;
    }

    private int weight(List<String> runs) {
        return runs.stream().mapToInt(run -> run.length() * run.length()).sum();
    }

    /** @param grams how often each stands in the duties and the name */
    private record Entry(Unit unit, Map<String, Integer> grams, int length) {

        static Entry of(Unit unit) {
            Map<String, Integer> grams = new HashMap<>();
            String text = String.join("\n", unit.duties(), unit.brief());
            Grams.of(text, Grams.LONGEST).forEach(it -> grams.merge(it, 1, Integer::sum));
            return new Entry(unit, grams, text.length());
        }
    }
}
