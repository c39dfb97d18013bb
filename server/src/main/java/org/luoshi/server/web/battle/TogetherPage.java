package org.luoshi.server.web.battle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Placing;
import org.luoshi.server.plan.Together;

/**
 * Planning all together: how far it is, and what would move.
 *
 * @param said why something was not done
 * @param mine whether the reader may do it
 */
public record TogetherPage(Optional<Together.Progress> search, List<String> said, boolean mine) {

    public boolean running() {
        return search.filter(it -> it.phase() != Together.Phase.OVER).isPresent();
    }

    /** A node that would move. */
    public record Shift(String title, LocalDate start, LocalDate end, LocalDate newStart, LocalDate newEnd) {}

    public static List<Shift> shifts(Together.Change change) {
        return change.before().stream()
                .flatMap(node -> change.after().stream()
                        .filter(it -> it.node().equals(node.key()))
                        .map(it -> shift(node, it)))
                .filter(it -> !it.start().equals(it.newStart()) || !it.end().equals(it.newEnd()))
                .toList();
    }

    private static Shift shift(Node node, Placing to) {
        return new Shift(node.title(), node.start(), node.end(), to.start(), to.end());
    }
}
