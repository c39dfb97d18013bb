package org.luoshi.server.web.desk;

import java.util.List;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.Page;
import org.luoshi.server.web.matter.Form;
import org.luoshi.server.web.matter.Subject;

/**
 * What somebody has to do now, whose clock ends first before the others.
 *
 * @param found a page of it
 * @param steps what is asked, each with how often; empty parts left out
 * @param chosen the step to which the reader narrowed it; empty for all
 * @param next what comes to this desk later, soonest first; a handful
 * @param done a sentence about what has just been done; empty otherwise
 */
public record Desk(Page<Card> found, List<Count> steps, String chosen, List<Subject> next, String done) {

    /** @param forms what is asked for first, then the other answer */
    public record Card(Subject subject, List<Form> forms) {

        /** What came with the last turn, or what is asked; a line each. */
        public List<String> said() {
            return Said.of(subject);
        }
    }

    public List<Card> cards() {
        return found.rows();
    }

    public record Count(Step step, long matters) {}

    /** The address of this desk narrowed to a step, or widened again. */
    public static String only(String step) {
        return step.isEmpty() ? "/desk" : "/desk?step=" + step;
    }

    public String at(int page) {
        return "/desk?" + (chosen.isEmpty() ? "" : "step=" + chosen + "&") + "page=" + page;
    }
}
