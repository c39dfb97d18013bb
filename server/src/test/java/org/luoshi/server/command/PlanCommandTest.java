package org.luoshi.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    /** Due Monday 2 March 2026: acceptance on 28 February, made up, and 2 March; paving from 13 February on. */
    private static final String ROAD = """
            start: 2026-02-02
            due: 2026-03-02
            calendar: statutory
            resources:
              team: {name: 施工队, capacity: 1}
            activities:
              - {id: 摊铺, days: 6, uses: {team: 1}}
              - {id: 验收, days: 2, after: 摊铺, uses: {team: 1}}
            """;

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @Test
    void plansBackwardsInTheStatutoryCalendar() throws IOException {
        assertThat(terminal.run("plan", file("road.yaml", ROAD), "--objective", "latest-start", "--seconds", 5))
                .isZero();
        assertThat(terminal.out())
                .contains("\"status\" : \"planned\"")
                .contains("\"start_date\" : \"2026-02-13\"")
                .contains("\"start_date\" : \"2026-02-28\"")
                .contains("\"proven\" : true");
    }

    @Test
    void showsThePlanAsATable() throws IOException {
        assertThat(terminal.run("plan", file("road.yaml", ROAD), "--format", "table", "--seconds", 5))
                .isZero();
        assertThat(terminal.out()).contains("摊铺").contains("2026-02-02").contains("最迟开始");
    }

    @Test
    void explainsWhyThereIsNoPlan() throws IOException {
        String late = ROAD.replace("due: 2026-03-02", "due: 2026-02-10");
        assertThat(terminal.run("plan", file("road.yaml", late), "--seconds", 5))
                .isEqualTo(Commands.FAILED);
        assertThat(terminal.out()).contains("\"status\" : \"impossible\"");
        assertThat(terminal.err()).contains("期限 2026-02-10").contains("推后 1 天，到 2026-02-11，就能排成");
    }

    @Test
    void readsAClassicalInstance() throws IOException {
        String patterson = "4 1\n2\n0 0 2 2 3\n4 2 1 4\n3 1 1 4\n0 0 0\n";
        assertThat(terminal.run("plan", file("small.rcp", patterson), "--seconds", 5))
                .isZero();
        assertThat(terminal.out()).contains("\"makespan\" : 7").doesNotContain("start_date");
    }

    @Test
    void saysWhatIsWrongWithFileOrArguments() throws IOException {
        Path broken = file("road.yaml", ROAD.replace("days: 6", "days: -6"));
        assertThat(terminal.run("plan", broken)).isEqualTo(Commands.FAILED);
        assertThat(terminal.err()).contains("第 7 行").contains("摊铺").doesNotContain("Exception");
        assertThat(terminal.run("plan", folder.resolve("none.yaml"))).isEqualTo(Commands.FAILED);
        assertThat(terminal.run("plan", broken, "--objective", "cheapest")).isEqualTo(Commands.USAGE);
        assertThat(terminal.run("plan", broken, "--seconds", 0)).isEqualTo(Commands.USAGE);
        Path open = file("open.yaml", ROAD.replace("due: 2026-03-02\n", ""));
        assertThat(terminal.run("plan", open, "--objective", "latest-start")).isEqualTo(Commands.USAGE);
        assertThat(terminal.err()).contains("latest-start 要有期限");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
