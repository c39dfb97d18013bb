package org.luoshi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.luoshi.server.intake.Reviewer;
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
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.change.Change;
import org.luoshi.server.unit.change.Changes;

/** Everybody does something for a while; then a replay makes every module's read models as they were. */
class WholeReplayTest {

    private static final long SEED = 20260301;
    private static final int REVIEWING = 300;
    private static final int MOVING = 2500;
    private static final LocalDate LATER = LocalDate.of(2027, 3, 1);

    private final Random random = new Random(SEED);
    private final Set<Matter.Loop> seen = EnumSet.noneOf(Matter.Loop.class);
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
        Outcome outcome = parts.get(Loops.class).actAt(one.id(), now.version(), command(), who(), at);
        if (outcome instanceof Outcome.Done it) {
            done++;
            seen.add(it.matter().loop());
        }
    }

    /** Mostly what leads on; some of it goes back or aside. */
    private Command command() {
        return switch (random.nextInt(22)) {
            case 0, 1 -> new Command.ProposeCriterion(unit(), "全部建成并投用30个", "验收单");
            case 2, 3 -> new Command.AgreeCriterion();
            case 4, 5 ->
                new Command.Assign(
                        List.of(District.CZJ), Optional.of(District.TJJ), Optional.empty(), Optional.empty());
            case 6, 7, 8 -> new Command.Sign();
            case 9 -> new Command.Return("不属本单位职责");
            case 10 -> new Command.Reassign(unit(), "按职责调整");
            case 11, 12 -> report();
            case 13 -> new Command.Block("资金未到位", District.CZJ);
            case 14 -> new Command.Unblock(1, "资金已拨付");
            case 15 -> new Command.Raise("是否调整选址");
            case 16 -> new Command.Decide("同意调整");
            case 17 -> new Command.AskDelay(LATER, "汛期停工");
            case 18 -> random.nextBoolean() ? new Command.GrantDelay("同意") : new Command.RefuseDelay("理由不充分");
            case 19 -> new Command.Claim("全部建成", List.of(file()));
            case 20 -> new Command.Uphold("属实", List.of(file()));
            default -> random.nextBoolean() ? new Command.Close("予以销号") : new Command.Reject("现场未建成", List.of());
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

    private static Command.File file() {
        return new Command.File("验收单.pdf", "验收单", Optional.empty());
    }

    private UnitCode unit() {
        return random.nextBoolean() ? District.FGJ : District.SHIQIAO;
    }

    private Who who() {
        return District.EVERYBODY.get(random.nextInt(District.EVERYBODY.size()));
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
