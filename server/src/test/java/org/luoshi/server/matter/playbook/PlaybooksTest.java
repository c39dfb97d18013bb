package org.luoshi.server.matter.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.Who;

class PlaybooksTest {

    private static final Who CHIEF = new Who("督查室 周主任");
    private static Parts parts;
    private static Playbooks playbooks;

    @BeforeAll
    static void open() {
        parts = Parts.open();
        playbooks = parts.get(Playbooks.class);
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @Test
    void anOfficeChangesOneFromNowOnAndAddsItsOwn() {
        Reading changed = playbooks.adopt("a.yaml", "name: meeting\ntitle: 会议议定\n", CHIEF, Parts.NOW);
        Reading added = playbooks.adopt("b.yaml", "name: visit\ntitle: 调研交办\n", CHIEF, Parts.NOW);

        assertThat(((Reading.Read) changed).playbook().reference()).isEqualTo("meeting@2");
        assertThat(((Reading.Read) added).playbook().reference()).isEqualTo("visit@1");
        assertThat(playbooks.latest("meeting").orElseThrow().title()).isEqualTo("会议议定");
        assertThat(playbooks.require("meeting@1").title()).isEqualTo("会议议定事项");
        assertThat(playbooks.all())
                .extracting(Playbook::name)
                .containsExactly("task", "meeting", "project", "livelihood", "instruction", "lead", "talent", "visit");
        assertThat(playbooks.yaml("visit@1")).contains("name: visit\ntitle: 调研交办\n");
        ReadModels.assertReplayedEqual(parts, "matter");
    }

    @Test
    void aFaultyFileIsNotAdopted() {
        assertThat(playbooks.adopt("c.yaml", "name: faulty\n", CHIEF, Parts.NOW))
                .isInstanceOf(Reading.Faulty.class);
        assertThat(playbooks.latest("faulty")).isEmpty();
    }

    @Test
    void whatIsUnknownIsNotFound() {
        for (String reference : List.of("task@2", "task", "@", "nothing@1", "task@one", "")) {
            assertThat(playbooks.find(reference)).as(reference).isEmpty();
        }
    }

    @Test
    void theEventStaysAsItWasWritten() throws IOException {
        GoldenEvents.assertKept(
                PlaybookEvent.FORMS, new PlaybookEvent.Adopted("visit", 1, "name: visit\ntitle: 调研交办\n"));
    }
}
