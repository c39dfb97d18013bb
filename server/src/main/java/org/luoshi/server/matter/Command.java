package org.luoshi.server.matter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/** What somebody asks to be done with a matter. */
public sealed interface Command {

    /** 修改: before it is assigned, by the supervisor. */
    record Amend(String title, List<Owner> owners, Due due, List<Measure> measures) implements Command {}

    /** 提出办结标准: by the supervising unit, to the lead unit; or by the lead unit in answer. */
    record ProposeCriterion(UnitCode lead, String words, String evidence) implements Command {}

    /** 同意办结标准: by the unit that did not propose it. */
    record AgreeCriterion() implements Command {}

    /** 交办. */
    record Assign(
            List<UnitCode> support,
            Optional<UnitCode> verifier,
            Optional<PostCode> leader,
            Optional<PostCode> commissioner)
            implements Command {}

    /** 签收. */
    record Sign() implements Command {}

    /** 退回: with the reason. */
    record Return(String reason) implements Command {}

    /** 改派: another lead unit for what was returned or is under way; its criterion is agreed anew. */
    record Reassign(UnitCode lead, String reason) implements Command {}

    /**
     * 报进展: what has changed; all parts may be empty but not all at once.
     *
     * @param figures by the measure's number from 0
     * @param done numbers of nodes, from 0, with the day
     * @param expected when it will be finished, where that is not the date
     */
    record Report(
            String words,
            Map<Integer, BigDecimal> figures,
            Map<Integer, LocalDate> done,
            List<File> evidence,
            Optional<LocalDate> expected)
            implements Command, WithFiles {}

    /** 列节点: the plan's nodes as they shall be. */
    record SetNodes(List<Course.Node> nodes) implements Command {}

    /**
     * 按作战图列节点: the nodes of its plan, whoever confirmed it; also after the date, where the plan says that it cannot be
     * kept. Who may change a plan is decided where plans are.
     */
    record AdoptPlan(List<Course.Node> nodes) implements Command {}

    /** 进入阶段 of the playbook. */
    record ReachStage(String stage) implements Command {}

    /** 放弃: by the lead unit itself, where the playbook allows it; with the reason. */
    record Drop(String reason) implements Command {}

    /** 报堵点: hands the ball to the unit that must act. */
    record Block(String words, UnitCode unit) implements Command {}

    /** 解决堵点: by the unit that must act, or taken back by who reported it. */
    record Unblock(int blocker, String words) implements Command {}

    /** 提请顶格协调: to the post above one's own. */
    record Raise(String question) implements Command {}

    /** 再上提: the post that was asked passes it on to the one above. */
    record RaiseFurther(String reason) implements Command {}

    /** 领导决定. */
    record Decide(String decision) implements Command {}

    /** 申请延期: before the date. */
    record AskDelay(LocalDate to, String cause) implements Command {}

    record GrantDelay(String words) implements Command {}

    record RefuseDelay(String reason) implements Command {}

    /** 分解 to units below or beside; the parts' figures must add up to the whole's. */
    record Split(List<Part> parts) implements Command {}

    record Suspend(String reason) implements Command {}

    record Resume(String reason) implements Command {}

    /** 并案: goes on in another matter. */
    record Merge(MatterId into, String reason) implements Command {}

    record Withdraw(String reason) implements Command {}

    /** 重启 what was closed. */
    record Reopen(String reason) implements Command {}

    /** 申请销号: with the one decisive proof. */
    record Claim(String words, List<File> evidence) implements Command, WithFiles {}

    /** 核验通过. */
    record Uphold(String words, List<File> evidence) implements Command, WithFiles {}

    /** 核验不通过: back to the lead unit. */
    record Reject(String reason, List<File> evidence) implements Command, WithFiles {}

    /** 销号. */
    record Close(String words) implements Command {}

    /** One that hands files in; their bytes must be kept already. */
    sealed interface WithFiles {
        List<File> evidence();
    }

    /** @param kind what it shows, in words */
    record File(String name, String kind, Optional<Digest> digest) {}

    /** @param figures of the parent's measures, by number, this part's share */
    record Part(String title, UnitCode lead, Optional<LocalDate> due, Map<Integer, BigDecimal> figures) {}
}
