package org.luoshi.benchmarks.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/** What becomes of one matter, drawn from its seed. */
final class Fate {

    private static final PostCode CHIEF = new PostCode("dcs.chief");
    private static final UnitCode STATISTICS = new UnitCode("tjj");
    private static final UnitCode LAND = new UnitCode("zrj");
    private static final UnitCode FINANCE = new UnitCode("czj");

    private final Life life;
    private final Playbook playbook;
    private final UnitCode lead;
    private final PostCode clerk;
    private final PostCode head;
    private final Random random;
    private final int reports;
    private final Optional<Digest> paper;
    private final Instant now;
    private final double ahead;

    Fate(Life life, Playbook playbook, UnitCode lead, Random random, int reports, Optional<Digest> paper, Instant now) {
        this.life = life;
        this.playbook = playbook;
        this.lead = lead;
        this.clerk = new PostCode(lead.value() + ".clerk");
        this.head = new PostCode(lead.value() + ".head");
        this.random = random;
        this.reports = reports;
        this.paper = paper;
        this.now = now;
        this.ahead = random.nextGaussian() * 0.15 + 0.03;
    }

    void run() {
        int drawn = random.nextInt(100);
        begin(drawn);
        if (drawn < 8) {
            return;
        }
        work();
        switch (drawn) {
            case 8, 9 -> act(CHIEF, new Command.Suspend("上级政策调整，暂缓实施"));
            case 10 -> act(CHIEF, new Command.Withdraw("已由其他事项覆盖"));
            case 11, 12, 13 -> claim();
            case 14 -> upheld();
            case 15, 16, 17 -> act(clerk, new Command.Block("用地手续待批，影响进场施工", lead.equals(LAND) ? FINANCE : LAND));
            case 18 -> act(head, new Command.Raise("缺口资金由哪一渠道保障，请予明确"));
            case 19, 20 -> askDelay();
            default -> {
                if (drawn >= 86) {
                    upheld();
                    act(CHIEF, new Command.Close("资料齐全，同意销号"));
                }
            }
        }
    }

    /** From nothing to signed for; as far as the draw lets it. */
    private void begin(int drawn) {
        if (drawn < 2) {
            return;
        }
        act(CHIEF, new Command.ProposeCriterion(lead, "按期完成并通过验收，资料齐全", "验收意见"));
        if (drawn < 4) {
            return;
        }
        act(clerk, new Command.AgreeCriterion());
        if (drawn < 5) {
            return;
        }
        act(CHIEF, new Command.Assign(List.of(), verifier(), Optional.empty(), Optional.of(head)));
        if (drawn == 7) {
            act(head, new Command.Return("所需指标由其他单位掌握，请重新明确牵头单位"));
        }
        if (drawn >= 8) {
            act(clerk, new Command.Sign());
        }
    }

    private Optional<UnitCode> verifier() {
        return lead.equals(STATISTICS) || random.nextInt(4) > 0 ? Optional.empty() : Optional.of(STATISTICS);
    }

    private PostCode checker() {
        return life.matter().parties().verifier().isPresent() ? new PostCode("tjj.clerk") : CHIEF;
    }

    private void act(PostCode post, Command command) {
        life.act(Duration.ofMinutes(60 + random.nextInt(2000)), post, command);
    }

    /** Nodes, then report after report until lately; in between what blocks, is raised or moved. */
    private void work() {
        if (life.matter().measures().isEmpty() || random.nextBoolean()) {
            act(clerk, new Command.SetNodes(nodes()));
        }
        int count = reports * (70 + random.nextInt(61)) / 100;
        Instant last = now.minus(Duration.ofHours(170 + random.nextInt(random.nextInt(7) == 0 ? 2000 : 400)));
        Duration step = Duration.between(life.at(), last).dividedBy(count + 8L);
        for (int i = 0; i < count && step.isPositive(); i++) {
            report(step, i, count);
            between(step, i, count);
        }
    }

    private List<Course.Node> nodes() {
        LocalDate begin = LocalDate.ofInstant(life.at(), Lives.CHINA);
        LocalDate end = life.matter().due().lastDay().orElse(begin.plusDays(300));
        int count = 3 + random.nextInt(4);
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Course.Node(
                        "第" + i + "阶段任务完成并形成书面材料",
                        begin.plusDays(begin.until(end, java.time.temporal.ChronoUnit.DAYS) * i / count),
                        Optional.empty()))
                .toList();
    }

    private void report(Duration step, int number, int count) {
        double share = pace(life.at().plus(step)) + ahead;
        List<Command.File> evidence =
                number % 4 == 0 ? List.of(new Command.File("进展说明.txt", "进展说明", paper)) : List.of();
        life.act(
                step,
                clerk,
                new Command.Report(
                        "已完成阶段任务，正在推进后续工序，资料已归档（第" + (number + 1) + "次报告）",
                        Lives.figures(life.matter(), share),
                        done(share),
                        evidence,
                        Optional.empty()));
    }

    /** The next node, where so much of the plan should be done. */
    private Map<Integer, LocalDate> done(double share) {
        List<Course.Node> nodes = life.matter().course().nodes();
        Map<Integer, LocalDate> done = new TreeMap<>();
        int next = (int) nodes.stream().filter(it -> it.done().isPresent()).count();
        if (next < nodes.size() && share * nodes.size() >= next + 1) {
            done.put(next, LocalDate.ofInstant(life.at(), Lives.CHINA));
        }
        return done;
    }

    /** How much of the time from the beginning to the date has passed. */
    private double pace(Instant at) {
        Instant begun = life.matter().registeredAt();
        Instant end = life.matter()
                .due()
                .lastDay()
                .map(day -> day.atStartOfDay(Lives.CHINA).toInstant())
                .orElse(now.plus(Duration.ofDays(200)));
        return (double) Duration.between(begun, at).toMinutes()
                / Math.max(1, Duration.between(begun, end).toMinutes());
    }

    private void between(Duration step, int number, int count) {
        if (number == count / 3 && random.nextInt(3) == 0) {
            life.act(step, clerk, new Command.Block("资金拨付滞后，影响采购", lead.equals(FINANCE) ? LAND : FINANCE));
            life.act(
                    step,
                    new PostCode(lead.equals(FINANCE) ? "zrj.clerk" : "czj.clerk"),
                    new Command.Unblock(1, "已协调到位"));
        }
        if (number == count / 2 && random.nextInt(6) == 0 && isInTime(life.at().plus(step))) {
            askDelay();
            act(CHIEF, new Command.GrantDelay("情况属实，同意顺延"));
        }
        if (!playbook.stages().isEmpty() && number % 9 == 8) {
            int next = number / 9;
            if (next < playbook.stages().size() - 1) {
                life.act(
                        step.dividedBy(8),
                        clerk,
                        new Command.ReachStage(playbook.stages().get(next).key()));
            }
        }
    }

    private boolean isInTime(Instant at) {
        return life.matter()
                .due()
                .lastDay()
                .filter(day -> LocalDate.ofInstant(at, Lives.CHINA).plusDays(3).isBefore(day))
                .isPresent();
    }

    private void askDelay() {
        if (isInTime(life.at().plus(Duration.ofDays(2)))) {
            LocalDate due = life.matter().due().lastDay().orElseThrow();
            act(head, new Command.AskDelay(due.plusMonths(1), "汛期停工二十余天，施工窗口顺延，已增加班组追赶"));
        }
    }

    private void claim() {
        act(head, new Command.Claim("办结标准已达到，申请销号", evidence()));
    }

    private List<Command.File> evidence() {
        return List.of(new Command.File("验收意见.txt", "验收意见", paper));
    }

    private void upheld() {
        claim();
        if (random.nextInt(4) == 0) {
            act(checker(), new Command.Reject("佐证只到上月，数量对不上，请补齐后再报", List.of()));
            claim();
        }
        act(checker(), new Command.Uphold("现场核对与台账一致，予以通过", evidence()));
    }
}
