package org.luoshi.server.matter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/**
 * How far a matter is.
 *
 * @param stage of the playbook's own; empty before the first
 * @param holds who held it when, without gaps, since it was registered; the last one is open unless the matter is over
 * @param figures the last value reported for each measure, by its number from 0
 * @param nodes what is to be done by when, as text for now (节点)
 * @param evidence what was handed in, oldest first
 * @param blockers that still stand (堵点)
 * @param raised what waits for a leader (顶格协调)
 * @param delay what is asked, until it is decided
 * @param claim what waits for verification
 * @param moved when something last moved: signed, reported, a stage or a figure reached
 * @param fresh when evidence last came in
 * @param changed when anything last happened to it
 * @param expected when the lead unit says it will be finished, where that is not the date
 * @param said the words that came with the last turn: why it was returned, rejected, refused, suspended; what was decided
 * @param progress in per cent, 0 to 100, from figures and nodes; never typed
 * @param foreseen what its plan makes to be expected; empty without one
 * @param stages those that were reached, oldest first
 */
public record Course(
        Optional<String> stage,
        List<Hold> holds,
        Map<Integer, Figure> figures,
        List<Node> nodes,
        List<Evidence> evidence,
        List<Blocker> blockers,
        Optional<Raised> raised,
        Optional<Delay> delay,
        Optional<Claim> claim,
        Optional<Instant> started,
        Optional<Instant> moved,
        Optional<Instant> fresh,
        Instant changed,
        Optional<LocalDate> expected,
        Optional<String> said,
        double progress,
        int delays,
        int failures,
        int reopenings,
        Optional<Foreseen> foreseen,
        List<Staged> stages) {

    public Course {
        holds = List.copyOf(holds);
        figures = Map.copyOf(figures);
        nodes = List.copyOf(nodes);
        evidence = List.copyOf(evidence);
        blockers = List.copyOf(blockers);
        stages = List.copyOf(stages);
    }

    /** Who holds it now; empty once it is over. */
    public Optional<Hold> holder() {
        return holds.isEmpty()
                ? Optional.empty()
                : Optional.of(holds.getLast()).filter(it -> it.to().isEmpty());
    }

    /**
     * A time with one holder (持球).
     *
     * @param post empty where any post of the unit may act
     * @param by until when the step should be done; empty without a clock
     * @param to empty while it lasts
     */
    public record Hold(
            Step step,
            UnitCode unit,
            Optional<PostCode> post,
            Instant from,
            Optional<Instant> by,
            Optional<Instant> to) {}

    /** The stage it is in, with its clock; empty before the first. */
    public Optional<Staged> staged() {
        return stages.isEmpty() ? Optional.empty() : Optional.of(stages.getLast());
    }

    /** @param by until when the next stage should be reached, or the matter be dropped; empty without a clock */
    public record Staged(String stage, Instant from, Optional<Instant> by) {}

    /** @param at when it was reported */
    public record Figure(BigDecimal value, Instant at) {}

    /** A step of the plan, as text for now. */
    public record Node(String title, LocalDate due, Optional<LocalDate> done) {}

    /**
     * A file handed in.
     *
     * @param name as the file was called
     * @param kind what it shows, in words
     * @param file its bytes' digest; empty for a note in words only
     */
    public record Evidence(String name, String kind, Optional<Digest> file, Instant at, String by) {}

    /** @param unit that must act */
    public record Blocker(int number, String words, UnitCode unit, Instant at, String by) {}

    /** @param to the leader's post that must decide now */
    public record Raised(String question, PostCode to, PostCode by, Instant at) {}

    public record Delay(LocalDate to, String cause, Instant at, String by) {}

    /** @param check how it is verified, drawn when it was claimed */
    public record Claim(String words, List<Evidence> evidence, Check check, Instant at, UnitCode by) {}

    /**
     * A draw (抽查): {@code onTheSpot} exactly where {@code lot < probability}.
     *
     * @param probability between 0 and 1, by the playbook's weights
     * @param lot between 0 and 1, computed from {@code seed}; nobody could choose it
     * @param seed the ledger's root when it was claimed, with the matter's id: anyone can compute the lot again
     * @param reasons the weights that applied
     */
    public record Check(boolean onTheSpot, double probability, double lot, String seed, List<String> reasons) {}

    /**
     * What a plan makes to be expected (预计完成), computed after each act.
     *
     * @param likely finished by this day in half of all runs of the simulation
     * @param cautious in four of five
     * @param due that it is measured against
     * @param yellowAt from when, if nothing more is begun or finished, four of five runs are no longer in time
     * @param redAt from when half of them are not: the last start is missed
     */
    public record Foreseen(
            LocalDate likely, LocalDate cautious, LocalDate due, Optional<Instant> yellowAt, Optional<Instant> redAt) {}
}
