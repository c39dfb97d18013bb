package org.luoshi.scheduling.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;

class PlanFileTest {

    private static final String RCP = """
            4 2
            3 5
            0 0 0 2 2 3
            4 2 0 1 4
            3 2 5 1 4
            0 0 0 0
            """;

    private static final String SM = """
            ************************************************************************
            jobs (incl. supersource/sink ):  4
            ************************************************************************
            PRECEDENCE RELATIONS:
            jobnr.    #modes  #successors   successors
               1        1          2           2   3
               2        1          1           4
               3        1          1           4
               4        1          0
            ************************************************************************
            REQUESTS/DURATIONS:
            jobnr. mode duration  R 1  R 2
            ------------------------------------------------------------------------
              1      1     0       0    0
              2      1     4       2    0
              3      1     3       2    5
              4      1     0       0    0
            ************************************************************************
            RESOURCEAVAILABILITIES:
              R 1  R 2
                3    5
            ************************************************************************
            """;

    private static final String YAML = """
            start: 2026-03-02
            due: 2026-06-30
            calendar: office
            calendars:
              office: {base: weekdays, off: [2026-04-06, 2026-05-01..2026-05-05], work: [2026-05-09]}
            resources:
              crane: {name: 塔吊, capacity: {2026-03-02: 1, 2026-05-01: 2}}
            activities:
              - {id: 立项, days: 5}
              - {id: 用地, days: [10, 15, 26], after: 立项}
              - {id: 基坑, days: 20, uses: {crane: 1}, after: [用地], from: 2026-03-20}
            links:
              - {from: 立项, to: 基坑, kind: SS, lag: 10, max: 60}
            """;

    @Test
    void readsTheSameNetworkFromBothClassicalFormats() {
        Network rcp = PlanFile.read("a.rcp", RCP);
        Network sm = PlanFile.read("a.sm", SM);
        assertThat(sm.activities().stream().map(Activity::days)).containsExactly(0, 4, 3, 0);
        assertThat(sm.links()).isEqualTo(rcp.links()).hasSize(4);
        assertThat(sm.resources()).isEqualTo(rcp.resources());
        assertThat(sm.activities().stream().map(Activity::demands))
                .isEqualTo(rcp.activities().stream().map(Activity::demands).toList());
    }

    @Test
    void readsTheProjectsOwnForm() {
        Network network = PlanFile.read("a.yaml", YAML);
        Activity pit = network.activities().get(2);
        assertThat(network.activities().get(1).days()).isEqualTo(16); // (10 + 60 + 26) / 6
        assertThat(pit.window().notBefore()).hasValue(18);
        assertThat(network.links()).hasSize(3);
        assertThat(network.links().getLast().kind()).isEqualTo(Link.Kind.SS);
        assertThat(network.projects().getFirst().deadline()).hasValue(121);
        assertThat(network.resources().getFirst().capacity().at(59)).isEqualTo(1);
        assertThat(network.resources().getFirst().capacity().at(60)).isEqualTo(2);
        int saturday = network.axis().instant(LocalDate.of(2026, 5, 9));
        assertThat(pit.calendar().isWorked(saturday)).isTrue();
        assertThat(pit.calendar().isWorked(saturday - 5)).isFalse();
    }

    @Test
    void namesTheActivitiesOfACircleAndTheLine() {
        refuses(
                "a.yaml",
                YAML.replace("{id: 立项, days: 5}", "{id: 立项, days: 5, after: 基坑}"),
                "第 9 行",
                "成了圈",
                "用地",
                "基坑");
        refuses("a.rcp", RCP.replace("0 0 0 0\n", "0 0 0 1 2\n"), "成了圈", "2", "4");
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        refuses("a.yaml", YAML.replace("days: 5}", "days: -5}"), "第 9 行", "立项", "0 到 10000", "-5");
        refuses("a.yaml", YAML.replace("days: 5}", "days: five}"), "第 9 行", "整数", "five");
        refuses("a.yaml", YAML.replace("[用地]", "[用地, 环评]"), "第 11 行", "环评");
        refuses("a.yaml", YAML.replace("crane: 1}", "cranes: 1}"), "第 11 行", "cranes", "资源");
        refuses("a.yaml", YAML.replace("kind: SS", "kind: XX"), "第 13 行", "FS、SS、FF 或 SF");
        refuses("a.yaml", YAML.replace("max: 60", "max: 6"), "第 13 行", "max 6 小于 lag 10");
        refuses("a.yaml", YAML.replace("calendar: office", "calendar: offices"), "第 3 行", "offices", "日历");
        refuses("a.yaml", YAML.replace("due: 2026-06-30", "due: 30 June"), "第 2 行", "30 June");
        refuses("a.yaml", YAML.replace("uses:", "use:"), "第 11 行", "“use”", "uses");
        refuses("a.yaml", YAML.replace("- {id: 用地", "- {id: 立项"), "写了两次");
        refuses("a.yaml", "start: [", "不是 YAML");
        refuses("a.yaml", "", "空的");
        refuses("a.rcp", RCP.replace("4 2 0 1 4", "-4 2 0 1 4"), "第 4 行", "工期", "-4");
        refuses("a.rcp", RCP.substring(0, 20), "还缺");
        refuses("a.sm", SM.replace("REQUESTS", "REQUEST"), "REQUESTS/DURATIONS");
        refuses("a.xml", "<x/>", ".sm、.rcp、.yaml");
    }

    private static void refuses(String file, String text, String... words) {
        assertThatThrownBy(() -> PlanFile.read(file, text))
                .isInstanceOf(UnreadablePlan.class)
                .satisfies(fault -> assertThat(fault.getMessage())
                        .startsWith(file)
                        .contains(List.of(words))
                        .doesNotContain("Exception"));
    }
}
