package org.luoshi.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Entry;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.Register;
import org.luoshi.server.matter.criterion.CriterionDraft;
import org.luoshi.server.plan.resource.Endowing;
import org.luoshi.server.plan.resource.SharedResource;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The sample district's sixty projects: entered, agreed, assigned and signed by its people, on days before today, and then
 * planned and reported on. Always the same, told backwards from the day of loading.
 */
@Component
class SampleProjects {

    private static final Logger LOG = LoggerFactory.getLogger(SampleProjects.class);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final PostCode CHIEF = new PostCode("dcs.chief");

    private final Register register;
    private final Loops loops;
    private final Units units;
    private final SampleProgress progress;
    private final Endowing endowing;

    SampleProjects(Register register, Loops loops, Units units, SampleProgress progress, Endowing endowing) {
        this.register = register;
        this.loops = loops;
        this.units = units;
        this.progress = progress;
        this.endowing = endowing;
    }

    /** @return those that were signed, with their matters, in the file's order */
    Map<SampleProject, Matter> enter(Instant now) {
        Map<SampleProject, Matter> entered = new LinkedHashMap<>();
        for (SampleProject project : SampleProject.all()) {
            enter(project, now).ifPresent(matter -> entered.put(project, matter));
        }
        LOG.info("{} projects were signed", entered.size());
        return entered;
    }

    /** Plans all of them and tells how they went since. */
    void plan(Map<SampleProject, Matter> entered, Instant now) {
        List<String> told = new ArrayList<>();
        entered.forEach((project, matter) -> {
            if (progress.tell(project, matter.id(), now)) {
                told.add(project.title());
            }
        });
        share(now);
        LOG.info("{} projects have plans", told.size());
    }

    /** What the projects have to share, from a year ago on; planning all of them together is left to the visitor. */
    private void share(Instant now) {
        Acting office = new Acting(at(CHIEF), Role.SUPERVISOR, new Scope.District());
        LocalDate from = LocalDate.ofInstant(now, CHINA).minusYears(1);
        share("drawing-review", "施工图审查窗口", 3, from, "statutory", new UnitCode("zjj"), office);
        share("crane", "塔吊队", 8, from, "site", new UnitCode("ctjt"), office);
        share("paving", "沥青摊铺队", 2, from, "site", new UnitCode("jtjt"), office);
    }

    private void share(
            String code, String name, int many, LocalDate from, String calendar, UnitCode owner, Acting office) {
        Endowing.Endowed endowed =
                endowing.set(code, name, List.of(new SharedResource.Step(from, many)), calendar, owner, office);
        if (!(endowed instanceof Endowing.Endowed.Done)) {
            LOG.warn("{}: {}", name, endowed);
        }
    }

    private Optional<Matter> enter(SampleProject project, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, CHINA);
        Instant at = today.plusDays(project.begin()).atTime(9, 30).atZone(CHINA).toInstant();
        Due due = new Due.On(project.promised(today), "");
        Entry entry = new Entry(
                project.title(),
                project.playbook(),
                Optional.of(project.lead()),
                due,
                List.of(),
                "区重点项目推进会",
                project.title() + "列入区级重点，按倒排工期推进。");
        if (!(register.enterAt(entry, at(CHIEF), at) instanceof Outcome.Done done)) {
            LOG.warn("{} was not entered", project.title());
            return Optional.empty();
        }
        return signed(project, done.matter(), at);
    }

    private Optional<Matter> signed(SampleProject project, Matter entered, Instant at) {
        CriterionDraft draft = CriterionDraft.of(entered);
        Who chief = at(CHIEF);
        Who clerk = at(new PostCode(project.lead().value() + ".clerk"));
        Optional<Matter> matter = Optional.of(entered);
        matter = act(matter, chief, new Command.ProposeCriterion(project.lead(), draft.words(), draft.evidence()), at);
        matter = act(matter, clerk, new Command.AgreeCriterion(), at.plus(Duration.ofHours(4)));
        Optional<PostCode> commissioner = project.playbook().equals("project")
                ? Optional.of(new PostCode(project.lead().value() + ".head"))
                : Optional.empty();
        Command assign =
                new Command.Assign(project.support(), Optional.empty(), Optional.of(project.leader()), commissioner);
        matter = act(matter, chief, assign, at.plus(Duration.ofHours(6)));
        return act(matter, clerk, new Command.Sign(), at.plus(Duration.ofHours(7)));
    }

    private Optional<Matter> act(Optional<Matter> matter, Who who, Command command, Instant at) {
        return matter.flatMap(it -> {
            Outcome outcome = loops.actAt(it.id(), it.version(), command, who, at);
            if (outcome instanceof Outcome.Done done) {
                return Optional.of(done.matter());
            }
            LOG.warn("{} {}: {}", it.title(), command, outcome);
            return Optional.empty();
        });
    }

    private Who at(PostCode post) {
        return new Who(units.organisation().find(post).flatMap(Post::holder).orElse("经办人"), post);
    }
}
