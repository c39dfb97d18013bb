package org.luoshi.server.web.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.plan.Alarm;
import org.luoshi.server.plan.Baseline;
import org.luoshi.server.plan.Comparison;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Plan;
import org.luoshi.server.plan.Trial;
import org.luoshi.server.plan.template.Template;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.chart.Format;
import org.luoshi.server.web.matter.Subject;

/**
 * The plan of one matter; without one, the templates to choose from.
 *
 * @param drawn the chart as SVG; empty without a plan
 * @param lines of the nodes, in their order
 * @param templates those meant for the matter's playbook first
 * @param said what is to be told: what was done, or why something was not
 * @param well whether it was done
 * @param mine whether the reader may change it
 */
public record PlanPage(
        Subject subject,
        Optional<Plan> plan,
        String drawn,
        List<NodeLine> lines,
        List<Template> templates,
        Optional<Comparison> comparison,
        Optional<Trial> trial,
        Typed typed,
        List<String> said,
        boolean well,
        boolean mine) {

    /**
     * Fields as they were sent.
     *
     * @param nodes as they were mended; empty where that was not tried
     */
    public record Typed(String template, String begin, String due, String name, List<NodeForm.Line> nodes) {
        static final Typed NOTHING = new Typed("", "", "", "", List.of());
    }

    public String address() {
        return subject.address() + "/plan";
    }

    public LocalDate today() {
        return subject.today();
    }

    public int version() {
        return plan.map(Plan::version).orElse(0);
    }

    public Optional<Alarm> alarm() {
        return plan.flatMap(it -> Alarms.of(it, today()));
    }

    public String alarm(Frame frame, Alarm alarm) {
        return Alarms.words(frame, plan.orElseThrow(), alarm, today());
    }

    /** What stands in the field for the due: typed, planned, or promised. */
    public String due() {
        return !typed.due().isEmpty()
                ? typed.due()
                : plan.map(Plan::due)
                        .or(() -> subject.matter().due().lastDay())
                        .map(LocalDate::toString)
                        .orElse("");
    }

    public String begin() {
        return !typed.begin().isEmpty()
                ? typed.begin()
                : plan.flatMap(Plan::begin).map(LocalDate::toString).orElse("");
    }

    public Optional<Template> template() {
        return plan.flatMap(it -> templates.stream()
                .filter(one -> one.reference().equals(it.template()))
                .findFirst());
    }

    /** What the form for mending shows: as typed, else as planned. */
    public List<NodeForm.Line> mending() {
        return typed.nodes().isEmpty() ? NodeForm.of(lines) : typed.nodes();
    }

    public long done() {
        return lines.stream().filter(it -> it.node().finished().isPresent()).count();
    }

    /** Whether it is the one that a form begins with: the one typed, else the first. */
    public boolean chosen(Template template) {
        return typed.template().isEmpty()
                ? template.equals(templates.getFirst())
                : typed.template().equals(template.name());
    }

    public boolean isCompared(Baseline baseline) {
        return comparison
                .filter(it -> it.baseline().number() == baseline.number())
                .isPresent();
    }

    public boolean isTried(Node node) {
        return trial.filter(it -> it.node().equals(node.key())).isPresent();
    }

    /** What would move, the node that is tried before all others. */
    public List<Trial.Shift> shifts() {
        return trial.stream()
                .flatMap(it -> it.shifts().stream()
                        .sorted(Comparator.comparing(
                                (Trial.Shift shift) -> !shift.matter().equals(it.matter())
                                        || !shift.node().equals(it.node()))))
                .toList();
    }

    /** The day that is tried; empty where none is. */
    public String asked() {
        return trial.map(it -> it.asked().toString()).orElse("");
    }

    /** What the chart shows. */
    public String heading(Frame frame) {
        return trial.isPresent()
                ? frame.t("gantt.chart.trial")
                : comparison
                        .map(it -> frame.t("gantt.chart.compare", it.baseline().name()))
                        .orElseGet(() -> frame.t("battle.title"));
    }

    public static String then(Frame frame, Comparison.Row row) {
        return row.then()
                .map(it -> range(it.started().orElse(it.start()), it.finished().orElse(it.end())))
                .orElseGet(() -> frame.t("gantt.compare.new"));
    }

    public static String now(Frame frame, Comparison.Row row) {
        return row.now()
                .map(it -> range(it.started().orElse(it.start()), it.finished().orElse(it.end())))
                .orElseGet(() -> frame.t("gantt.compare.gone"));
    }

    private static String range(LocalDate from, LocalDate to) {
        return from + " – " + to;
    }

    public static String laterShape(Comparison.Row row) {
        long days = row.later().orElse(0L);
        return days > 0 ? "late" : days < 0 ? "good" : "idle";
    }

    public static String later(Frame frame, Comparison.Row row) {
        long days = row.later().orElse(0L);
        return days > 0
                ? frame.n("gantt.compare.days.later", days)
                : days < 0 ? frame.n("gantt.compare.days.earlier", -days) : frame.t("gantt.compare.same");
    }

    /** Of a step, as the preview of a template says it. */
    public static String days(Template.Step step) {
        return Afters.days(step.days());
    }

    /** The papers that it can be printed on. */
    public static List<String> papers() {
        return List.of(Format.Paper.values()).stream().map(Enum::name).toList();
    }
}
