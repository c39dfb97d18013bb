package org.luoshi.server.web.battle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Spoken;
import org.luoshi.server.web.chart.Chart;
import org.luoshi.server.web.chart.Format;
import org.luoshi.server.web.chart.Layout;
import org.luoshi.server.web.chart.Ruler;
import org.luoshi.server.web.chart.Svg;
import org.luoshi.server.web.plan.Printing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Projects as rows of one chart, on screen and for the wall, with the same filters. */
@Controller
@May(Act.SEE_MATTERS)
class BattleController {

    /** CSS pixels of a project's row, whose heading has two lines. */
    private static final double ROW = 40;

    private static final double HEADING = 300;

    private final Projects projects;
    private final WorkCalendar calendar;
    private final Printing printing;
    private final Clock clock;
    private final Pages pages;

    BattleController(Projects projects, WorkCalendar calendar, Printing printing, Clock clock, Pages pages) {
        this.projects = projects;
        this.calendar = calendar;
        this.printing = printing;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/plans")
    View map(Frame frame, BattleQuery query) {
        return page(frame, query, 200, Optional.empty());
    }

    @GetMapping("/plans/stages")
    View stages(Frame frame, BattleQuery query) {
        StagesPage page = StagesPage.of(frame, Projects.chosen(projects.all(frame), query), query);
        return pages.page("battle/stages", Map.of("frame", frame, "page", page));
    }

    /** The PDF; a page that says what is missing where it cannot be made. */
    @GetMapping("/plans/wall.pdf")
    Object wall(Frame frame, BattleQuery query, @RequestParam(defaultValue = "A0") String size) {
        List<Project> chosen = Projects.chosen(projects.all(frame), query);
        Chart chart = chart(frame, query, chosen, frame.n("battle.count", chosen.size()), printing.foot(frame));
        return switch (printing.print(frame, chart, size, frame.t("battle.file", today()))) {
            case Printing.Printed.File file -> file.file();
            case Printing.Printed.Not not -> page(frame, query, 503, Optional.of(not.why()));
        };
    }

    private View page(Frame frame, BattleQuery query, int status, Optional<String> failure) {
        List<Project> all = projects.all(frame);
        List<Project> chosen = Projects.chosen(all, query);
        String drawn = chosen.isEmpty()
                ? ""
                : Svg.of(
                        Layout.of(
                                        chart(frame, query, chosen, "", List.of()),
                                        Format.screen(ROW, HEADING),
                                        Ruler.guess())
                                .getFirst(),
                        frame.t("battle.title"));
        BattlePage page = new BattlePage(
                query,
                Groups.of(frame, chosen, query.grouping()),
                all.size(),
                chosen.size(),
                drawn,
                Projects.units(all),
                stages(frame),
                Arrays.stream(Format.Paper.values()).map(Enum::name).toList(),
                failure);
        return pages.page(status, "battle/battle", Map.of("frame", frame, "page", page));
    }

    private static Map<String, String> stages(Frame frame) {
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put(StagesPage.NONE, frame.t("battle.stage.none"));
        StagesPage.KEYS.forEach(key -> stages.put(key, frame.t("stage." + key)));
        return stages;
    }

    private Chart chart(Frame frame, BattleQuery query, List<Project> chosen, String about, List<String> lines) {
        Groups groups = Groups.of(frame, chosen, query.grouping());
        List<String> filters = Stream.of(
                        about, frame.t("battle.by." + org.luoshi.server.web.Phrases.key(query.grouping())))
                .filter(it -> !it.isEmpty())
                .toList();
        return BattleChart.of(frame, groups, today(), calendar, String.join(" · ", filters), lines);
    }

    private LocalDate today() {
        return Spoken.day(clock.instant());
    }
}
