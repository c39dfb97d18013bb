package org.luoshi.server.matter.loop;

import java.util.List;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Situation;

/** Decides on every command. Pure: the same matter, command and situation always give the same answer. */
public final class Deciding {

    private Deciding() {}

    public static Decision on(Matter matter, Command command, Situation situation) {
        if (situation.who().post().isEmpty()) {
            return new Decision.Refused("no-post", List.of(situation.who().name()));
        }
        Case it = new Case(matter, situation);
        return switch (command) {
            case Command.Amend c -> Starting.amend(it, c);
            case Command.ProposeCriterion c -> Starting.propose(it, c);
            case Command.AgreeCriterion c -> Starting.agree(it);
            case Command.Assign c -> Starting.assign(it, c);
            case Command.Reassign c -> Starting.reassign(it, c);
            case Command.Sign c -> Working.sign(it);
            case Command.Return c -> Working.giveBack(it, c);
            case Command.Report c -> Working.report(it, c);
            case Command.SetNodes c -> Working.setNodes(it, c);
            case Command.AdoptPlan c -> Working.adoptPlan(it, c);
            case Command.ReachStage c -> Working.reachStage(it, c);
            case Command.Drop c -> Working.drop(it, c);
            case Command.Block c -> Obstacles.block(it, c);
            case Command.Unblock c -> Obstacles.unblock(it, c);
            case Command.Raise c -> Obstacles.raise(it, c);
            case Command.RaiseFurther c -> Obstacles.raiseFurther(it, c);
            case Command.Decide c -> Obstacles.decide(it, c);
            case Command.AskDelay c -> Delays.ask(it, c);
            case Command.GrantDelay c -> Delays.grant(it, c);
            case Command.RefuseDelay c -> Delays.refuse(it, c);
            case Command.Split c -> Splitting.split(it, c);
            case Command.Suspend c -> Supervising.suspend(it, c);
            case Command.Resume c -> Supervising.resume(it, c);
            case Command.Merge c -> Supervising.merge(it, c);
            case Command.Withdraw c -> Supervising.withdraw(it, c);
            case Command.Reopen c -> Supervising.reopen(it, c);
            case Command.Claim c -> Verifying.claim(it, c);
            case Command.Uphold c -> Verifying.uphold(it, c);
            case Command.Reject c -> Verifying.reject(it, c);
            case Command.Close c -> Verifying.close(it, c);
        };
    }
}
