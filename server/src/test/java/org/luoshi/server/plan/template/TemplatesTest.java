package org.luoshi.server.plan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.ProjectId;
import org.luoshi.scheduling.Schedule;
import org.luoshi.scheduling.Window;
import org.luoshi.scheduling.WorkingDays;
import org.luoshi.scheduling.planning.Answer;
import org.luoshi.scheduling.planning.Planner;
import org.luoshi.server.plan.template.Template.Stage;
import org.luoshi.server.plan.template.Template.Step;
import org.luoshi.server.shared.calendar.StatutoryCalendar;

/** The templates that come with the product, planned backwards to a day in 2027. */
class TemplatesTest {

    private static final Templates TEMPLATES = new Templates();
    private static final Axis AXIS = new Axis(LocalDate.of(2023, 1, 1), 2400);
    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);
    private static final Map<String, WorkingDays> CALENDARS = calendars();

    static Stream<Template> all() {
        return TEMPLATES.all().stream();
    }

    @Test
    void oneForEachUsualKindOfWork() {
        assertThat(TEMPLATES.all())
                .extracting(Template::name)
                .containsExactly("government", "enterprise", "renewal", "road", "school", "livelihood", "policy");
        assertThat(TEMPLATES.find("road@1")).isEqualTo(TEMPLATES.find("road")).isPresent();
        assertThat(TEMPLATES.find("road@2")).isEmpty();
    }

    /** From the first start to the last finish when planned backwards; our own idea of what is plausible, in working days. */
    @ParameterizedTest
    @CsvSource({
        "government, 400, 640",
        "enterprise, 330, 560",
        "renewal, 130, 240",
        "road, 260, 460",
        "school, 260, 460",
        "livelihood, 90, 240",
        "policy, 50, 110",
    })
    void takesAboutAsLongAsSuchWorkDoes(String name, int least, int most) {
        Template template = TEMPLATES.find(name).orElseThrow();

        Map<String, int[]> spans = backwards(template);

        int first = spans.values().stream().mapToInt(it -> it[0]).min().orElseThrow();
        int last = spans.values().stream().mapToInt(it -> it[1]).max().orElseThrow();
        WorkingDays statutory = CALENDARS.getOrDefault("statutory", WorkingDays.everyDay(1));
        int days = statutory.before(last) - statutory.before(first);
        System.out.printf(
                "%s: %d steps, %s to %s, %d working days%n",
                name, template.steps().size(), AXIS.date(first), AXIS.lastDay(last), days);
        assertThat(days).isBetween(least, most);
        assertThat(AXIS.lastDay(last)).isBeforeOrEqualTo(DUE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void reachesItsStagesInTheirOrder(Template template) {
        Map<String, int[]> spans = backwards(template);

        List<String> reached = template.steps().stream()
                .filter(it -> it.reaches().isPresent())
                .sorted(Comparator.comparingInt(it -> at(spans, it)[1]))
                .map(it -> it.reaches().orElseThrow())
                .toList();

        assertThat(reached).isEqualTo(template.stages().stream().map(Stage::key).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void overlapsWorkSomewhere(Template template) {
        assertThat(template.steps().stream().flatMap(it -> it.after().stream()))
                .anyMatch(it -> it.kind() != Link.Kind.FS);
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysOfEachStepWhereItsDaysAreWritten(Template template) {
        assertThat(template.steps())
                .allSatisfy(it -> assertThat(it.source().contains("本系统默认"))
                        .as(it.title() + ": " + it.source())
                        .isEqualTo(it.ours()));
    }

    /** Nothing that keeps to the law's working days begins or ends in the Spring Festival's week of 2027. */
    @ParameterizedTest
    @MethodSource("all")
    void restsAtTheSpringFestival(Template template) {
        Map<String, int[]> spans = backwards(template);

        assertThat(template.steps())
                .filteredOn(it -> it.calendar().equals("statutory"))
                .allSatisfy(step -> {
                    LocalDate start = AXIS.date(at(spans, step)[0]);
                    LocalDate end = AXIS.lastDay(at(spans, step)[1]);
                    assertThat(List.of(start, end))
                            .noneMatch(day ->
                                    !day.isBefore(LocalDate.of(2027, 2, 6)) && !day.isAfter(LocalDate.of(2027, 2, 9)));
                });
    }

    private static Map<String, int[]> backwards(Template template) {
        Network network = network(template);
        Answer answer = new Planner().plan(network, new Objective.LatestStart(), Effort.USUAL);
        Schedule schedule = ((Answer.Planned) answer).schedule();
        Map<String, int[]> spans = new HashMap<>();
        for (Step step : template.steps()) {
            ActivityId id = new ActivityId(step.key());
            spans.put(step.key(), new int[] {schedule.start(id), schedule.finish(id)});
        }
        return spans;
    }

    private static int[] at(Map<String, int[]> spans, Step step) {
        return Objects.requireNonNull(spans.get(step.key()), step.key());
    }

    private static Network network(Template template) {
        Project project = Project.of(template.name()).with(OptionalInt.of(AXIS.endOf(DUE)));
        return new Network(
                AXIS,
                List.of(project),
                template.steps().stream().map(it -> activity(it, project.id())).toList(),
                template.steps().stream().flatMap(TemplatesTest::links).toList(),
                List.of());
    }

    private static Activity activity(Step step, ProjectId project) {
        return new Activity(
                new ActivityId(step.key()),
                step.title(),
                project,
                step.days(),
                calendar(step.calendar()),
                List.of(),
                Window.OPEN);
    }

    private static Stream<Link> links(Step step) {
        return step.after().stream()
                .map(it -> new Link(
                        new ActivityId(it.step()),
                        new ActivityId(step.key()),
                        it.kind(),
                        it.lag(),
                        it.most(),
                        calendar("statutory")));
    }

    private static WorkingDays calendar(String name) {
        return CALENDARS.getOrDefault(name, WorkingDays.everyDay(AXIS.days()));
    }

    /** Sites rest from the middle of December to the end of February. */
    private static Map<String, WorkingDays> calendars() {
        StatutoryCalendar statutory = new StatutoryCalendar();
        return Map.of(
                "statutory",
                WorkingDays.of("statutory", AXIS.days(), day -> statutory.isWorkingDay(AXIS.date(day))),
                "site",
                WorkingDays.of("site", AXIS.days(), day -> isOpen(AXIS.date(day))));
    }

    private static boolean isOpen(LocalDate day) {
        return day.getMonthValue() > 2 && (day.getMonthValue() < 12 || day.getDayOfMonth() < 15);
    }
}
