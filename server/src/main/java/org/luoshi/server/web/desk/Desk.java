package org.luoshi.server.web.desk;

import java.util.List;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.indicators.Want;
import org.luoshi.server.web.matter.Form;
import org.luoshi.server.web.matter.Subject;

/**
 * What somebody has to do now, by what is asked: first what others stand still for.
 *
 * @param groups what is asked, each with its first cards; empty ones left out
 * @param total of all groups
 * @param chosen the step to which the reader narrowed it; empty for all
 * @param page of the chosen step
 * @param wants figures that the unit is asked for; none where the reader narrowed the desk
 * @param next what comes to this desk later, soonest first; a handful
 * @param done a sentence about what has just been done; empty otherwise
 */
public record Desk(
        List<Group> groups,
        long total,
        String chosen,
        int page,
        int pages,
        List<Want> wants,
        List<Subject> next,
        String done) {

    /** With fewer cards every form stands open: there is nothing to find one's way through. */
    private static final int FEW = 3;

    public boolean isEmpty() {
        return groups.isEmpty() && wants.isEmpty();
    }

    /** @param total with those that are not shown */
    public record Group(Step step, List<Card> cards, long total) {

        public long more() {
            return total - cards.size();
        }

        public String address() {
            return only(Phrases.key(step));
        }
    }

    /** @param forms what is asked for first, then the other answer */
    public record Card(Subject subject, List<Form> forms) {

        /** What came with the last turn, or what is asked; a line each. */
        public List<String> said() {
            return Said.of(subject);
        }
    }

    /** Whether this card's first form stands open: the first card's, and each where there are few. */
    public boolean isOpen(Card card) {
        return card == groups.getFirst().cards().getFirst()
                || groups.stream().mapToInt(it -> it.cards().size()).sum() <= FEW;
    }

    /** The address of this desk narrowed to a step, or widened again. */
    public static String only(String step) {
        return step.isEmpty() ? "/desk" : "/desk?step=" + step;
    }

    public String at(int page) {
        return only(chosen) + "&page=" + page;
    }
}
