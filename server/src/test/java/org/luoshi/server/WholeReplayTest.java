package org.luoshi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.luoshi.server.intake.Reviewer;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.change.Change;
import org.luoshi.server.unit.change.Changes;

/** Everybody does something for a while; then a replay makes every module's read models as they were. */
class WholeReplayTest {

    private static final long SEED = 20260301;
    private static final int REVIEWING = 300;
    private static final int MOVING = 2000;
    private static final LocalDate LATER = LocalDate.of(2027, 3, 1);

    private static final List<Who> WHO = List.of(
            District.CHIEF,
            District.FGJ_CLERK,
            District.FGJ_HEAD,
            District.CZJ_CLERK,
            District.TJJ_CLERK,
            District.VICE);

    private final Random random = new Random(SEED);
    private final Set<Matter.Loop> seen = EnumSet.noneOf(Matter.Loop.class);
    private Digest slip = Digest.of(new byte[0]);
    private int done;

    @Test
    void aReplayMakesEveryModulesReadModelsAgain() {
        try (Parts parts = Reviewer.open()) {
            Changes changes = parts.get(Changes.class);
            changes.carryOut(new District().changes(), District.CHIEF);
            Reviewer reviewer = new Reviewer(parts, SEED);
            for (int step = 0; step < REVIEWING; step++) {
                reviewer.step();
            }
            adopt(parts.get(Playbooks.class));
            slip = kept(parts);
            List<Matter> all = parts.get(Matters.class)
                    .find(MatterFilter.all(), new Scope.District())
                    .rows();
            for (int step = 0; step < MOVING; step++) {
                move(parts, all.get(random.nextInt(Math.min(12, all.size()))), step);
            }
            changes.carryOut(List.of(renamed()), District.CHIEF);

            assertThat(done).isGreaterThan(100);
            assertThat(seen).contains(Matter.Loop.UNDER_WAY, Matter.Loop.CLAIMED);
            ReadModels.assertReplayedEqual(parts, "document", "intake", "unit", "matter", "notice");
        }
    }

    private void move(Parts parts, Matter one, int step) {
        Matter now =
                parts.get(Matters.class).find(one.id(), new Scope.District()).orElseThrow();
        Instant at = Parts.NOW.plusSeconds(600L * step);
        Outcome outcome = parts.get(Loops.class).actAt(one.id(), now.version(), command(now), who(), at);
        if (outcome instanceof Outcome.Done it) {
            done++;
            seen.add(it.matter().loop());
        }
    }

    /** What fits the place in the loop, mostly what leads on. */
    private Command command(Matter now) {
        return switch (now.loop()) {
            case DRAFTED ->
                random.nextBoolean()
                        ? new Command.ProposeCriterion(District.FGJ, "全部建成并投用30个", "验收单")
                        : new Command.AgreeCriterion();
            case AGREED ->
                new Command.Assign(
                        List.of(District.CZJ), Optional.of(District.TJJ), Optional.empty(), Optional.empty());
            case ASSIGNED -> random.nextInt(4) > 0 ? new Command.Sign() : new Command.Return("不属本单位职责");
            case RETURNED -> new Command.Reassign(District.FGJ, "按职责调整");
            case UNDER_WAY -> underWay();
            case CLAIMED ->
                random.nextBoolean()
                        ? new Command.Uphold("属实", List.of(file()))
                        : new Command.Reject("现场未建成", List.of());
            case VERIFIED -> new Command.Close("予以销号");
            case SUSPENDED -> new Command.Resume("条件已具备");
            case CLOSED, MERGED, WITHDRAWN -> new Command.Reopen("群众反映未完成");
        };
    }

    private Command underWay() {
        return switch (random.nextInt(14)) {
            case 0, 1 -> report();
            case 2 -> new Command.Block("资金未到位", District.CZJ);
            case 3 -> new Command.Unblock(1, "资金已拨付");
            case 4 -> new Command.Raise("是否调整选址");
            case 5 -> new Command.Decide("同意调整");
            case 6 -> new Command.AskDelay(LATER, "汛期停工");
            case 7 -> random.nextBoolean() ? new Command.GrantDelay("同意") : new Command.RefuseDelay("理由不充分");
            case 8 -> new Command.Suspend("等待批复");
            default -> new Command.Claim("全部建成", List.of(file()));
        };
    }

    private Command report() {
        return new Command.Report(
                "已完成%d%%".formatted(random.nextInt(100)),
                Map.<Integer, BigDecimal>of(),
                Map.of(),
                random.nextBoolean() ? List.of(file()) : List.of(),
                Optional.empty());
    }

    private Command.File file() {
        return new Command.File("验收单.pdf", "验收", Optional.of(slip));
    }

    private static Digest kept(Parts parts) {
        byte[] content = "验收单".getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(parts.transaction()
                .execute(transaction -> parts.get(Files.class).keep(content)));
    }

    private Who who() {
        return WHO.get(random.nextInt(WHO.size()));
    }

    private static void adopt(Playbooks playbooks) {
        playbooks.adopt("task.yaml", playbooks.yaml("task@1").orElseThrow(), District.CHIEF, Parts.NOW);
    }

    private static Change renamed() {
        var unit = new District().find(District.TJJ).orElseThrow();
        return new Change.SetUnit(new org.luoshi.server.unit.Unit(
                unit.code(),
                "临澜区统计局",
                "统计局",
                List.of("区统计局"),
                unit.kind(),
                unit.parent(),
                unit.duties(),
                unit.members(),
                unit.dissolved()));
    }
}
