package org.luoshi.server.web.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Situation;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.web.Spoken;

/** Well-formed examples of each command, to ask the engine whether somebody could give it now. */
final class Examples {

    private static final String WORDS = "…";
    private static final List<Command.File> FILES =
            List.of(new Command.File(WORDS, "", Optional.of(Digest.of(new byte[0]))));

    private Examples() {}

    static List<Command> of(Action action, Matter matter, Situation situation) {
        return switch (action) {
            case PROPOSE -> List.of(new Command.ProposeCriterion(lead(matter, situation), WORDS, WORDS));
            case AGREE -> List.of(new Command.AgreeCriterion());
            case ASSIGN -> List.of(new Command.Assign(List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
            case AMEND -> List.of(new Command.Amend(matter.title(), matter.owners(), matter.due(), matter.measures()));
            case REASSIGN -> List.of(new Command.Reassign(other(matter, situation), WORDS));
            case SIGN -> List.of(new Command.Sign());
            case RETURN -> List.of(new Command.Return(WORDS));
            case REPORT -> List.of(new Command.Report(WORDS, Map.of(), Map.of(), List.of(), Optional.empty()));
            case NODES -> List.of(new Command.SetNodes(List.of()));
            case STAGE ->
                situation.playbook().stages().stream()
                        .map(Playbook.Stage::key)
                        .<Command>map(Command.ReachStage::new)
                        .toList();
            case BLOCK -> List.of(new Command.Block(WORDS, other(matter, situation)));
            case UNBLOCK ->
                matter.course().blockers().stream()
                        .map(Course.Blocker::number)
                        .<Command>map(number -> new Command.Unblock(number, WORDS))
                        .toList();
            case RAISE -> List.of(new Command.Raise(WORDS));
            case FURTHER -> List.of(new Command.RaiseFurther(WORDS));
            case DECIDE -> List.of(new Command.Decide(WORDS));
            case DELAY -> List.of(new Command.AskDelay(afterwards(matter, situation), WORDS));
            case GRANT -> List.of(new Command.GrantDelay(""));
            case REFUSE -> List.of(new Command.RefuseDelay(WORDS));
            case SPLIT -> List.of(new Command.Split(List.of()));
            case SUSPEND -> List.of(new Command.Suspend(WORDS));
            case RESUME -> List.of(new Command.Resume(WORDS));
            case MERGE -> List.of(new Command.Merge(matter.id(), WORDS));
            case WITHDRAW -> List.of(new Command.Withdraw(WORDS));
            case REOPEN -> List.of(new Command.Reopen(WORDS));
            case CLAIM -> List.of(new Command.Claim(WORDS, FILES));
            case VERIFY -> List.of(new Command.Uphold(WORDS, FILES), new Command.Reject(WORDS, FILES));
            case CLOSE -> List.of(new Command.Close(""));
        };
    }

    private static UnitCode lead(Matter matter, Situation situation) {
        return matter.parties().lead().orElseGet(() -> other(matter, situation));
    }

    /** Any unit but those that lead or supervise it. */
    private static UnitCode other(Matter matter, Situation situation) {
        return situation.organisation().units().stream()
                .map(Unit::code)
                .filter(unit -> !matter.parties().lead().equals(Optional.of(unit)))
                .filter(unit -> !unit.equals(matter.parties().supervisor()))
                .findFirst()
                .orElse(matter.parties().supervisor());
    }

    private static LocalDate afterwards(Matter matter, Situation situation) {
        LocalDate today = Spoken.day(situation.now());
        return Stream.of(matter.due().lastDay().orElse(today), today)
                .max(LocalDate::compareTo)
                .orElse(today)
                .plusDays(30);
    }
}
