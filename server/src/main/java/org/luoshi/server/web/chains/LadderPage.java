package org.luoshi.server.web.chains;

import java.util.Comparator;
import java.util.List;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.ladder.Judged;
import org.luoshi.server.chain.ladder.Judging;
import org.luoshi.server.chain.ladder.Ladder;
import org.luoshi.server.unit.Organisation;

/**
 * Who is close to the next rung of a ladder.
 *
 * @param ladder that is shown, of {@code all}
 * @param steps one for each rung
 */
public record LadderPage(List<Ladder> all, Ladder ladder, List<Step> steps, Organisation organisation) {

    /**
     * A rung with those who stand before it.
     *
     * @param held how many hold it
     * @param before how many could climb it next
     * @param unknown how many of them the registry knows too little of
     * @param near those who are close, the closest first
     */
    public record Step(Ladder.Rung rung, int held, int before, int unknown, List<Close> near) {}

    public record Close(Enterprise it, Judged judged) {
        int open() {
            return judged.missing().size() + judged.unknown().size();
        }

        /** What is lacked least of all, in % of what is asked: the larger, the closer. */
        int reached() {
            return judged.missing().stream()
                    .mapToInt(Judged.Finding.Missing::reached)
                    .min()
                    .orElse(100);
        }
    }

    static LadderPage of(
            List<Ladder> all,
            Ladder ladder,
            List<Enterprise> enterprises,
            java.time.LocalDate today,
            Organisation organisation) {
        List<Step> steps = ladder.rungs().stream()
                .map(rung -> step(ladder, rung, enterprises, today))
                .toList();
        return new LadderPage(all, ladder, steps, organisation);
    }

    private static Step step(Ladder ladder, Ladder.Rung rung, List<Enterprise> all, java.time.LocalDate today) {
        List<Close> before = all.stream()
                .filter(it -> Judging.next(ladder, it).filter(rung::equals).isPresent())
                .map(it -> new Close(it, Judging.judge(rung, it, today)))
                .toList();
        List<Close> near = before.stream()
                .filter(it -> it.judged().isNear())
                .sorted(Comparator.comparingInt(Close::open)
                        .thenComparing(Comparator.comparingInt(Close::reached).reversed()))
                .toList();
        int held = (int) all.stream().filter(it -> it.has(rung.what())).count();
        int unknown = (int)
                before.stream().filter(it -> !it.judged().unknown().isEmpty()).count();
        return new Step(rung, held, before.size(), unknown, near);
    }
}
