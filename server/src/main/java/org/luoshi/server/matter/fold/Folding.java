package org.luoshi.server.matter.fold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Criterion;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Matter.Loop;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.MatterEvent.Amended;
import org.luoshi.server.matter.MatterEvent.Assigned;
import org.luoshi.server.matter.MatterEvent.Blocked;
import org.luoshi.server.matter.MatterEvent.Claimed;
import org.luoshi.server.matter.MatterEvent.Closed;
import org.luoshi.server.matter.MatterEvent.CriterionAgreed;
import org.luoshi.server.matter.MatterEvent.CriterionProposed;
import org.luoshi.server.matter.MatterEvent.Decided;
import org.luoshi.server.matter.MatterEvent.DelayAsked;
import org.luoshi.server.matter.MatterEvent.DelayGranted;
import org.luoshi.server.matter.MatterEvent.DelayRefused;
import org.luoshi.server.matter.MatterEvent.Merged;
import org.luoshi.server.matter.MatterEvent.NodesSet;
import org.luoshi.server.matter.MatterEvent.Reassigned;
import org.luoshi.server.matter.MatterEvent.Registered;
import org.luoshi.server.matter.MatterEvent.Rejected;
import org.luoshi.server.matter.MatterEvent.Reopened;
import org.luoshi.server.matter.MatterEvent.Reported;
import org.luoshi.server.matter.MatterEvent.Resumed;
import org.luoshi.server.matter.MatterEvent.Returned;
import org.luoshi.server.matter.MatterEvent.Signed;
import org.luoshi.server.matter.MatterEvent.SplitUp;
import org.luoshi.server.matter.MatterEvent.StageReached;
import org.luoshi.server.matter.MatterEvent.Suspended;
import org.luoshi.server.matter.MatterEvent.Turn;
import org.luoshi.server.matter.MatterEvent.Unblocked;
import org.luoshi.server.matter.MatterEvent.Upheld;
import org.luoshi.server.matter.MatterEvent.Withdrawn;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.Parties;
import org.luoshi.server.shared.UnitCode;

/** A matter while events are taken in, one after the other. */
final class Folding {

    /** The supervision office (督查室), where the oldest events name nobody. */
    private static final UnitCode FIRST_SUPERVISOR = new UnitCode("dcs");

    private final Matter first;
    private String title;
    private Loop loop;
    private List<Owner> owners;
    private Due due;
    private List<Measure> measures;
    private Parties parties;
    private Optional<Criterion> criterion;
    private final Running course;
    private int version;

    private Folding(Matter first) {
        this.first = first;
        this.title = first.title();
        this.loop = first.loop();
        this.owners = first.owners();
        this.due = first.due();
        this.measures = first.measures();
        this.parties = first.parties();
        this.criterion = first.criterion();
        this.course = new Running(first.course());
        this.version = first.version();
    }

    static Folding of(Matter matter) {
        return new Folding(matter);
    }

    static Folding begun(Registered it, Told told) {
        UnitCode supervisor = it.supervisor().orElse(FIRST_SUPERVISOR);
        Parties parties = new Parties(
                supervisor,
                lead(it.owners()),
                support(it.owners()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                it.parent(),
                List.of(),
                it.by());
        return new Folding(new Matter(
                it.matter(),
                it.title(),
                it.playbook().contains("@") ? it.playbook() : it.playbook() + "@1",
                Loop.DRAFTED,
                it.owners(),
                it.due(),
                it.measures(),
                it.section(),
                it.framework(),
                it.source(),
                told.at(),
                told.actor(),
                parties,
                Optional.empty(),
                Running.begun(supervisor, told.at(), it.proposeBy()),
                1));
    }

    Matter matter() {
        return new Matter(
                first.id(),
                title,
                first.playbook(),
                loop,
                owners,
                due,
                measures,
                first.section(),
                first.framework(),
                first.source(),
                first.registeredAt(),
                first.registeredBy(),
                parties,
                criterion,
                course.course(measures),
                version);
    }

    void take(Told told) {
        Instant at = told.at();
        course.changed(at);
        version++;
        switch (told.event()) {
            case Registered it ->
                throw new IllegalArgumentException("registered twice: " + it + ". Maybe two streams were mixed");
            case Amended it -> amend(it);
            case CriterionProposed it -> propose(it, at);
            case CriterionAgreed it -> agree(it, at);
            case Assigned it -> assign(it, at);
            case Signed it -> {
                course.started(at);
                pass(Loop.UNDER_WAY, it.turn(), at);
            }
            case Returned it -> back(Loop.RETURNED, it.turn(), it.reason(), at);
            case Reassigned it -> reassign(it, at);
            case Reported it -> course.report(it, told.actor(), at);
            case NodesSet it -> course.nodes(it.nodes());
            case MatterEvent.Foreseen it -> course.foresee(it.foreseen());
            case StageReached it -> course.stage(it, at);
            case Blocked it -> {
                course.block(it, told.actor(), at);
                pass(loop, it.turn(), at);
            }
            case Unblocked it -> {
                course.unblock(it.number());
                back(loop, it.turn(), it.words(), at);
            }
            case MatterEvent.Raised it -> {
                course.raise(it, at);
                back(loop, it.turn(), it.reason().orElse(""), at);
            }
            case Decided it -> {
                course.lower();
                back(loop, it.turn(), it.decision(), at);
            }
            case DelayAsked it -> {
                course.askDelay(it, told.actor(), at);
                pass(loop, it.turn(), at);
            }
            case DelayGranted it -> {
                due = new Due.On(it.to(), "");
                course.delayed();
                back(loop, it.turn(), it.words(), at);
            }
            case DelayRefused it -> {
                course.forgetDelay();
                back(loop, it.turn(), it.reason(), at);
            }
            case SplitUp it -> parties = withParts(it.parts());
            case Suspended it -> back(Loop.SUSPENDED, it.turn(), it.reason(), at);
            case Resumed it -> back(Loop.UNDER_WAY, it.turn(), it.reason(), at);
            case Merged it -> over(Loop.MERGED, it.reason(), at);
            case Withdrawn it -> over(Loop.WITHDRAWN, it.reason().orElse(""), at);
            case Reopened it -> {
                course.reopen();
                back(Loop.UNDER_WAY, it.turn(), it.reason(), at);
            }
            case Claimed it -> {
                course.claim(it, told.actor(), at);
                pass(Loop.CLAIMED, it.turn(), at);
            }
            case Upheld it -> {
                course.hand(it.evidence(), told.actor(), at);
                back(Loop.VERIFIED, it.turn(), it.words(), at);
            }
            case Rejected it -> {
                course.hand(it.evidence(), told.actor(), at);
                course.reject();
                back(Loop.UNDER_WAY, it.turn(), it.reason(), at);
            }
            case Closed it -> over(Loop.CLOSED, it.words(), at);
        }
    }

    private void pass(Loop to, Turn turn, Instant at) {
        loop = to;
        course.turn(turn, at);
    }

    /** Passes it on with something said that the next holder should read. */
    private void back(Loop to, Turn turn, String said, Instant at) {
        course.said(said);
        pass(to, turn, at);
    }

    private void over(Loop to, String said, Instant at) {
        loop = to;
        course.said(said);
        course.over(at);
    }

    private void amend(Amended it) {
        title = it.title();
        owners = it.owners();
        due = it.due();
        measures = it.measures();
        if (criterion.isEmpty()) {
            parties = with(lead(owners), support(owners));
        }
    }

    private void propose(CriterionProposed it, Instant at) {
        criterion = Optional.of(new Criterion(it.words(), it.evidence(), it.by(), Optional.empty()));
        parties = with(Optional.of(it.lead()), without(parties.support(), it.lead()));
        pass(Loop.DRAFTED, it.turn(), at);
    }

    private void agree(CriterionAgreed it, Instant at) {
        criterion = criterion.map(
                was -> new Criterion(was.words(), was.evidence(), was.proposedBy(), Optional.of(it.by())));
        pass(Loop.AGREED, it.turn(), at);
    }

    private void assign(Assigned it, Instant at) {
        parties = new Parties(
                parties.supervisor(),
                Optional.of(it.lead()),
                it.support(),
                it.verifier(),
                it.leader(),
                it.commissioner(),
                parties.parent(),
                parties.parts(),
                parties.origin());
        pass(Loop.ASSIGNED, it.turn(), at);
    }

    /** The wording stands, now as the supervising unit's, until the new lead unit agrees. */
    private void reassign(Reassigned it, Instant at) {
        criterion = criterion.map(
                was -> new Criterion(was.words(), was.evidence(), parties.supervisor(), Optional.empty()));
        parties = with(Optional.of(it.lead()), without(parties.support(), it.lead()));
        course.clear();
        back(Loop.DRAFTED, it.turn(), it.reason(), at);
    }

    private Parties with(Optional<UnitCode> lead, List<UnitCode> support) {
        return new Parties(
                parties.supervisor(),
                lead,
                support,
                parties.verifier(),
                parties.leader(),
                parties.commissioner(),
                parties.parent(),
                parties.parts(),
                parties.origin());
    }

    private Parties withParts(List<MatterId> more) {
        List<MatterId> parts = new ArrayList<>(parties.parts());
        parts.addAll(more);
        return new Parties(
                parties.supervisor(),
                parties.lead(),
                parties.support(),
                parties.verifier(),
                parties.leader(),
                parties.commissioner(),
                parties.parent(),
                parts,
                parties.origin());
    }

    private static List<UnitCode> without(List<UnitCode> units, UnitCode one) {
        return units.stream().filter(it -> !it.equals(one)).toList();
    }

    /** The first lead unit that is known. */
    private static Optional<UnitCode> lead(List<Owner> owners) {
        return owners.stream()
                .filter(it -> it.role() == Owner.Role.LEAD)
                .flatMap(it -> it.unit().stream())
                .findFirst();
    }

    private static List<UnitCode> support(List<Owner> owners) {
        Optional<UnitCode> lead = lead(owners);
        return owners.stream()
                .flatMap(it -> it.unit().stream())
                .filter(it -> !lead.equals(Optional.of(it)))
                .distinct()
                .toList();
    }
}
