package org.luoshi.scheduling.clash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Network;

/**
 * Finds the smallest clashing set by QuickXplain (Junker 2004): halves are dropped together, so that a small set among many
 * demands takes few questions. Then each member is eased by doubling and halving.
 */
public final class Clashes {

    /** No single question takes longer, in seconds. */
    private static final double QUESTION = 5;

    private final Network network;
    private final List<Demanded> all;
    private final Existence plan;

    private Clashes(Network network, Effort effort) {
        this.network = network;
        this.all = Demanded.of(network);
        this.plan = new Existence(new Effort(Math.min(QUESTION, effort.seconds()), effort.workers(), effort.seed()));
    }

    /** @param network without a plan; on one that has a plan the answer names nothing */
    public static Clash explain(Network network, Effort effort) {
        Clashes clashes = new Clashes(network, effort);
        List<Demanded> smallest = clashes.plan.of(network) ? List.of() : clashes.smallest();
        List<Clash.Repair> repairs = smallest.stream()
                .flatMap(one -> clashes.repair(one, smallest).stream())
                .sorted(Comparator.comparing((Clash.Repair one) -> !one.solves())
                        .thenComparing(Clash.Repair::by))
                .toList();
        return new Clash(smallest, repairs, clashes.plan.isSure() && !smallest.isEmpty());
    }

    private List<Demanded> smallest() {
        if (!plan.of(only(Set.of(), all))) {
            return List.of(); // durations and calendars alone do not fit the axis
        }
        return explain(List.of(), false, all);
    }

    /** QuickXplain: what of the candidates is needed for a clash with the background. */
    private List<Demanded> explain(List<Demanded> background, boolean changed, List<Demanded> candidates) {
        if (changed && !plan.of(only(new HashSet<>(background), all))) {
            return List.of();
        }
        if (candidates.size() == 1) {
            return candidates;
        }
        List<Demanded> first = candidates.subList(0, candidates.size() / 2);
        List<Demanded> second = candidates.subList(candidates.size() / 2, candidates.size());
        List<Demanded> fromSecond = explain(plus(background, first), !first.isEmpty(), second);
        List<Demanded> fromFirst = explain(plus(background, fromSecond), !fromSecond.isEmpty(), first);
        return plus(fromFirst, fromSecond);
    }

    private static List<Demanded> plus(List<Demanded> some, List<Demanded> more) {
        List<Demanded> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    private Network only(Set<Demanded> kept, List<Demanded> among) {
        Network left = network;
        for (Demanded one : among) {
            left = kept.contains(one) ? left : one.dropped(left);
        }
        return left;
    }

    private Optional<Clash.Repair> repair(Demanded one, List<Demanded> clash) {
        if (plan.of(one.dropped(network))) {
            return least(one, network).map(by -> new Clash.Repair(one, by, true));
        }
        return least(one, only(new HashSet<>(clash), all)).map(by -> new Clash.Repair(one, by, false));
    }

    private Optional<Integer> least(Demanded one, Network of) {
        int limit = limit(one);
        int enough = 1;
        while (!plan.of(one.eased(of, enough))) {
            if (enough >= limit) {
                return Optional.empty();
            }
            enough = Math.min(limit, enough * 2);
        }
        int tooLittle = enough / 2;
        while (enough - tooLittle > 1) {
            int middle = (enough + tooLittle) / 2;
            if (plan.of(one.eased(of, middle))) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return Optional.of(enough);
    }

    private int limit(Demanded one) {
        int days = network.axis().days();
        return switch (one) {
            case Demanded.Capacities capacities -> 1 << 24;
            case Demanded.LeastLag least -> 2 * days;
            case Demanded.MostLag most -> 2 * days;
            case Demanded.Deadline deadline -> days;
            case Demanded.Release release -> days;
            case Demanded.NotBefore notBefore -> days;
            case Demanded.NotAfter notAfter -> days;
            case Demanded.Fixed fixed -> days;
        };
    }
}
