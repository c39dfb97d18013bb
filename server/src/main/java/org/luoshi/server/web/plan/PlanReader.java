package org.luoshi.server.web.plan;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.plan.Baseline;
import org.luoshi.server.plan.Comparison;
import org.luoshi.server.plan.Guards;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Plan;
import org.luoshi.server.plan.Planning;
import org.luoshi.server.plan.Plans;
import org.luoshi.server.plan.Trial;
import org.luoshi.server.plan.template.Template;
import org.luoshi.server.plan.template.Templates;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.chart.Chart;
import org.luoshi.server.web.chart.Format;
import org.luoshi.server.web.chart.Layout;
import org.luoshi.server.web.chart.Ruler;
import org.luoshi.server.web.chart.Svg;
import org.luoshi.server.web.matter.Subject;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes the page of a plan, whatever came before it. */
@Component
class PlanReader {

    /** CSS pixels. */
    private static final double ROW = 27;

    private static final double HEADING = 330;

    private final Plans plans;
    private final Planning planning;
    private final Templates templates;
    private final Matters matters;
    private final Subjects subjects;
    private final WorkCalendar calendar;
    private final Printing printing;
    private final Clock clock;
    private final Pages pages;

    PlanReader(
            Plans plans,
            Planning planning,
            Templates templates,
            Matters matters,
            Subjects subjects,
            WorkCalendar calendar,
            Printing printing,
            Clock clock,
            Pages pages) {
        this.plans = plans;
        this.planning = planning;
        this.templates = templates;
        this.matters = matters;
        this.subjects = subjects;
        this.calendar = calendar;
        this.printing = printing;
        this.clock = clock;
        this.pages = pages;
    }

    /**
     * What stands on the page beside the plan.
     *
     * @param baseline the number of the one to compare with; 0 for none
     */
    record Beside(int baseline, Optional<Trial> trial, PlanPage.Typed typed, List<String> said, boolean well) {
        static final Beside NOTHING = new Beside(0, Optional.empty(), PlanPage.Typed.NOTHING, List.of(), true);

        static Beside said(String sentence) {
            return new Beside(0, Optional.empty(), PlanPage.Typed.NOTHING, List.of(sentence), true);
        }

        static Beside not(PlanPage.Typed typed, List<String> why) {
            return new Beside(0, Optional.empty(), typed, why, false);
        }
    }

    View page(Frame frame, MatterId id, Beside beside) {
        PlanPage page = read(frame, id, beside);
        return pages.page(beside.well() ? 200 : 422, "plan/plan", Map.of("frame", frame, "page", page));
    }

    private PlanPage read(Frame frame, MatterId id, Beside beside) {
        Subject subject = subject(frame, id);
        Optional<Plan> plan = plan(frame, id);
        Optional<Comparison> comparison = plan.flatMap(it -> planning.compare(it, beside.baseline()));
        return new PlanPage(
                subject,
                plan,
                plan.map(it -> drawn(frame, subject, it, comparison.map(Comparison::baseline), beside.trial()))
                        .orElse(""),
                plan.map(it -> lines(it, subject)).orElse(List.of()),
                offered(subject),
                comparison,
                beside.trial(),
                beside.typed(),
                beside.said(),
                beside.well(),
                Guards.mayPlan(subject.matter(), frame.acting()));
    }

    Subject subject(Frame frame, MatterId id) {
        Matter matter = matters.find(id, frame.acting().scope()).orElseThrow(NotThere.no("matter", id));
        return subjects.of(frame, matter, clock.instant());
    }

    Optional<Plan> plan(Frame frame, MatterId id) {
        return plans.find(id, frame.acting().scope());
    }

    Printing.Printed print(Frame frame, MatterId id, String size) {
        Subject subject = subject(frame, id);
        Plan plan = plan(frame, id).orElseThrow(NotThere.no("plan", id));
        Optional<Baseline> last = plan.baselines().isEmpty()
                ? Optional.empty()
                : Optional.of(plan.baselines().getLast());
        Chart chart = chart(frame, subject, plan, last, Optional.empty(), printing.foot(frame));
        return printing.print(frame, chart, size, subject.matter().title());
    }

    Chart chart(
            Frame frame,
            Subject subject,
            Plan plan,
            Optional<Baseline> baseline,
            Optional<Trial> trial,
            List<String> foot) {
        return new Gantt(frame, subject, plan, baseline, trial).chart(calendar, foot);
    }

    private String drawn(Frame frame, Subject subject, Plan plan, Optional<Baseline> baseline, Optional<Trial> trial) {
        Chart chart = chart(frame, subject, plan, baseline, trial, List.of());
        return Svg.of(
                Layout.of(chart, Format.screen(ROW, HEADING), Ruler.guess()).getFirst(), frame.t("battle.title"));
    }

    private static List<NodeLine> lines(Plan plan, Subject subject) {
        List<NodeLine> lines = new java.util.ArrayList<>();
        for (Node node : plan.nodes()) {
            lines.add(new NodeLine(lines.size() + 1, node, plan, subject.today()));
        }
        return lines;
    }

    /** Those meant for the matter's playbook first. */
    private List<Template> offered(Subject subject) {
        String playbook = subject.playbook().name();
        return templates.all().stream()
                .sorted(Comparator.comparing(it -> !it.playbooks().contains(playbook)))
                .toList();
    }
}
