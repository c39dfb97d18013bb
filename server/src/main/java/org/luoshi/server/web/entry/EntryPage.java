package org.luoshi.server.web.entry;

import java.time.Period;
import java.util.List;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.duty.Suggestion;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.matter.Typed;
import org.luoshi.server.web.review.Panel;

/**
 * The form of a new matter with what was typed so far.
 *
 * @param sentence why what was sent could not be entered; empty on the first sight
 * @param playbooks to choose from, in their newest versions
 * @param suggested who might lead it, by their duties, best first: proposals for a person
 */
public record EntryPage(
        Frame frame, Typed typed, String sentence, List<Playbook> playbooks, Names names, List<Suggestion> suggested) {

    /** A range is rare where one types: it can be amended on the matter's page. */
    public static final List<Measure.Comparison> COMPARISONS = List.of(
            Measure.Comparison.AT_LEAST,
            Measure.Comparison.AT_MOST,
            Measure.Comparison.EXACTLY,
            Measure.Comparison.ABOUT);

    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 20;

    /** What is typed in most often: a leader's note. */
    private static final String USUAL = "instruction";

    public String playbook() {
        return typed.has("playbook") ? typed.get("playbook") : USUAL;
    }

    public List<Period> every() {
        return Panel.EVERY;
    }

    public boolean isLead(UnitCode unit) {
        return unit.value().equals(typed.get("lead"));
    }

    /** Bureaux before communities: a community is seldom the lead. */
    public List<Unit> units() {
        return names.all().stream()
                .sorted(java.util.Comparator.comparing(it -> it.kind() == Unit.Kind.COMMUNITY))
                .toList();
    }

    /** One row more than is filled, so that there is always one to type into. */
    public int rows() {
        return Math.clamp(filled() + 1L, FEWEST_ROWS, MOST_ROWS);
    }

    private int filled() {
        int rows = typed.rows("metric");
        while (rows > 0
                && typed.get("metric", rows - 1).isEmpty()
                && typed.get("value", rows - 1).isEmpty()) {
            rows--;
        }
        return rows;
    }
}
