package org.luoshi.server.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.plan.Plan;
import org.luoshi.server.plan.Planning;
import org.luoshi.server.plan.Result;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How a sample project went: planned and frozen on the day on which it was signed, reported on every two months since. */
@Component
class SampleProgress {

    private static final Logger LOG = LoggerFactory.getLogger(SampleProgress.class);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Days between two reports. */
    private static final int ROUND = 60;

    /** The stage of the playbook of projects for a plan's. */
    private static final Map<String, String> STAGES = Map.of(
            "signed", "signed",
            "settled", "preparing",
            "started", "started",
            "building", "structure",
            "completed", "completed",
            "producing", "producing");

    private final Planning planning;
    private final Loops loops;
    private final Matters matters;
    private final Units units;
    private final Files files;
    private final TransactionTemplate transaction;

    SampleProgress(
            Planning planning,
            Loops loops,
            Matters matters,
            Units units,
            Files files,
            PlatformTransactionManager transactions) {
        this.planning = planning;
        this.loops = loops;
        this.matters = matters;
        this.units = units;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return whether it got a plan */
    boolean tell(SampleProject project, MatterId id, Instant now) {
        return new Way(project, id, LocalDate.ofInstant(now, CHINA)).go();
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(17, 10).atZone(CHINA).toInstant();
    }

    private Digest paper(String words) {
        return transaction.execute(status -> files.keep(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** One project's. */
    private final class Way {

        private final SampleProject project;
        private final MatterId id;
        private final LocalDate today;
        private final LocalDate begin;
        private final Acting clerk;
        private final Set<String> begun = new HashSet<>();
        private int version;

        Way(SampleProject project, MatterId id, LocalDate today) {
            this.project = project;
            this.id = id;
            this.today = today;
            this.begin = today.plusDays(project.begin());
            PostCode post = new PostCode(project.lead().value() + ".clerk");
            Who who = new Who(
                    units.organisation().find(post).flatMap(Post::holder).orElse("经办人"), post);
            this.clerk = new Acting(who, Role.CLERK, new Scope.Of(Set.of(project.lead())));
        }

        boolean go() {
            Optional<Plan> planned = done(planning.apply(
                    id, project.template(), Optional.of(begin), project.aimed(today), clerk, evening(begin)));
            if (planned.isEmpty()) {
                return false;
            }
            Plan plan = planned.get();
            done(planning.freeze(id, version, "批准的计划", clerk, evening(begin)));
            List<SampleActual.Step> steps = SampleActual.of(project, plan).steps();
            rounds().forEach(day -> round(steps, day));
            SampleMoney.of(project, plan, today)
                    .forEach(it -> done(planning.setMoney(
                            id, version, it.month(), it.planned(), it.paid(), clerk, evening(today.minusDays(1)))));
            return true;
        }

        /** Every two months, and the day before yesterday. */
        private List<LocalDate> rounds() {
            LocalDate last = today.minusDays(2);
            List<LocalDate> days = new ArrayList<>();
            for (LocalDate day = begin.plusDays(ROUND); day.isBefore(last); day = day.plusDays(ROUND)) {
                days.add(day);
            }
            days.add(last);
            return days;
        }

        /** What happened until that day is told on it; what began as planned only while it lasts. */
        private void round(List<SampleActual.Step> steps, LocalDate day) {
            report(steps, day);
            steps.stream()
                    .filter(it -> it.isAtWork(day) && (isLast(day) || !it.isPunctual()))
                    .filter(it -> begun.add(it.node().key()))
                    .forEach(it -> done(planning.begin(id, version, it.node().key(), it.begin(), clerk, evening(day))));
            if (isLast(day) && project.playbook().equals("project")) {
                reach(steps, day);
            }
        }

        private boolean isLast(LocalDate day) {
            return day.equals(today.minusDays(2));
        }

        private void report(List<SampleActual.Step> steps, LocalDate day) {
            Map<Integer, LocalDate> news = new TreeMap<>();
            List<Course.Node> nodes = matter().course().nodes();
            for (int i = 0; i < nodes.size(); i++) {
                Optional<LocalDate> finish =
                        nodes.get(i).done().isPresent() ? Optional.empty() : finish(steps, nodes.get(i), day);
                if (finish.isPresent()) {
                    news.put(i, finish.get());
                }
            }
            String words = isLast(day) ? project.words() : "按倒排计划推进，到期节点已办结";
            String paper = "进展说明\n%s\n%s\n%s\n".formatted(project.title(), words, day);
            Command.File evidence = new Command.File("进展说明.txt", "进展说明", Optional.of(paper(paper)));
            act(new Command.Report(words, Map.of(), news, List.of(evidence), Optional.empty()), day);
        }

        private static Optional<LocalDate> finish(List<SampleActual.Step> steps, Course.Node node, LocalDate day) {
            return steps.stream()
                    .filter(it -> it.node().title().equals(node.title()) && it.isFinished(day))
                    .findFirst()
                    .flatMap(SampleActual.Step::finish);
        }

        private void reach(List<SampleActual.Step> steps, LocalDate day) {
            Optional<String> stage = steps.stream()
                    .filter(it -> it.isFinished(day))
                    .flatMap(it -> it.node().stage().stream())
                    .reduce((one, next) -> next)
                    .map(it -> STAGES.getOrDefault(it, "producing"));
            if (stage.isPresent() && !stage.equals(matter().course().stage())) {
                act(new Command.ReachStage(stage.get()), day);
            }
        }

        private Matter matter() {
            return matters.find(id, new Scope.District()).orElseThrow();
        }

        private void act(Command command, LocalDate day) {
            Outcome outcome = loops.actAt(id, matter().version(), command, clerk.who(), evening(day));
            if (!(outcome instanceof Outcome.Done)) {
                LOG.warn("{} {}: {}", project.title(), command, outcome);
            }
        }

        private Optional<Plan> done(Result result) {
            if (result instanceof Result.Done done) {
                version = done.plan().version();
                return Optional.of(done.plan());
            }
            LOG.warn("{}: {}", project.title(), result);
            return Optional.empty();
        }
    }
}
