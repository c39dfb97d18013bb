package org.luoshi.server.unit.duty;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.change.Charter;

/** The towns' lists of duties (履职清单), to be asked about a task. */
public final class DutyLists {

    /** How much of a row's words must return in the task, 0 to 1: high, because a wrong refusal costs more than none. */
    private static final double ENOUGH = 0.75;

    /** A row of fewer pairs of characters says too little to be recognised by. */
    private static final int FEWEST_PAIRS = 5;

    private final Map<UnitCode, List<DutyListed>> lists = new HashMap<>();

    public DutyLists(Collection<Charter> charters) {
        charters.forEach(it -> lists.put(it.unit().code(), it.dutyList()));
    }

    /** The row that a number or a task's words mean; empty where none is clearly meant. */
    public Optional<DutyListed> find(UnitCode town, String words) {
        List<DutyListed> list = lists.getOrDefault(town, List.of());
        return list.stream()
                .filter(it -> it.number().equals(words.strip()))
                .findFirst()
                .or(() -> alike(list, Grams.pairs(words)));
    }

    private static Optional<DutyListed> alike(List<DutyListed> list, Set<String> task) {
        Stream<Found> found = list.stream()
                .map(it -> new Found(it, share(Grams.pairs(bare(it.words())), task)))
                .filter(it -> it.share() >= ENOUGH);
        return found.max(Comparator.comparingDouble(Found::share)).map(Found::row);
    }

    private static double share(Set<String> row, Set<String> task) {
        long both = row.stream().filter(task::contains).count();
        return row.size() < FEWEST_PAIRS ? 0 : (double) both / row.size();
    }

    /** Without the verbs that lists begin with and tasks put elsewhere: 对…进行, 开展, 做好. */
    private static String bare(String words) {
        return words.replaceFirst("^(对|开展|做好|负责|组织|协助)", "").replaceAll("(进行|开展)", " ");
    }

    private record Found(DutyListed row, double share) {}
}
