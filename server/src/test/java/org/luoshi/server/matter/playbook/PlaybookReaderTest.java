package org.luoshi.server.matter.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.server.matter.light.Rules;
import org.luoshi.server.shared.WorkingTime;

class PlaybookReaderTest {

    private static final PlaybookReader READER = new PlaybookReader(Set.of("pace", "days"));

    @ParameterizedTest
    @ValueSource(strings = {"task", "meeting", "project", "livelihood", "instruction"})
    void readsWhatComesWithTheProduct(String name) throws IOException {
        try (var in = getClass().getResourceAsStream("/playbook/%s@1.yaml".formatted(name))) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            Playbook playbook = ((Reading.Read) new PlaybookReader(Rules.names()).read(name, yaml, 1)).playbook();

            assertThat(playbook.reference()).isEqualTo(name + "@1");
            assertThat(playbook.clock(Step.SIGN)).isPresent();
            assertThat(playbook.clock(Step.WORK)).isEmpty();
            assertThat(playbook.lights()).isNotEmpty();
            assertThat(playbook.evidence()).isNotEmpty();
        }
    }

    @Test
    void readsTimesStagesAndWeights() {
        Playbook playbook = read("""
                name: whistle
                title: 吹哨
                stages:
                  - {key: blown, title: 吹哨}
                  - {key: answered, title: 响应, norm: 4h}
                clocks: {sign: 4h, verify: 2d}
                fresh-for: 2w
                remind-before: 3d
                lights: [days]
                evidence: [处置照片]
                proof: file
                sampling: {base: 0.25, late: 1}
                commissioner: true
                """);

        assertThat(playbook.stages().getLast().norm()).contains(WorkingTime.hours(4));
        assertThat(playbook.clock(Step.VERIFY)).contains(WorkingTime.days(2));
        assertThat(playbook.clock(Step.CLOSE)).isEmpty();
        assertThat(playbook.freshness()).isEqualTo(Period.ofWeeks(2));
        assertThat(playbook.sampling()).isEqualTo(new Playbook.Sampling(0.25, 0, 0, 1, 0));
        assertThat(playbook.file()).isTrue();
        assertThat(playbook.commissioner()).isTrue();
    }

    @Test
    void readsWhatBeginsAtOnceWithClocksForItsStages() {
        Playbook playbook = read("""
                name: visit
                title: 走访
                stages:
                  - {key: planned, title: 预约, within: 3d, fresh-for: 1w}
                  - {key: visited, title: 走访}
                fresh-for: 2w
                drop-after: 6m
                criterion: 问题清单办结
                """);

        assertThat(playbook.stages().getFirst().within()).contains(WorkingTime.days(3));
        assertThat(playbook.freshness(Optional.of("planned"))).isEqualTo(Period.ofWeeks(1));
        assertThat(playbook.freshness(Optional.of("visited"))).isEqualTo(Period.ofWeeks(2));
        assertThat(playbook.freshness(Optional.empty())).isEqualTo(Period.ofWeeks(2));
        assertThat(playbook.dropAfter()).contains(Period.ofMonths(6));
        assertThat(playbook.criterion()).contains("问题清单办结");
    }

    @Test
    void tellsAllFaultsAtOnceEachWithItsPlace() {
        List<Fault> faults = faults("""
                name: Task!
                titel: 督办
                stages:
                  - {key: a, title: 一}
                  - {key: a, title: 二}
                clocks:
                  sing: 2d
                  verify: 2 days
                lights: [pase]
                sampling: {base: 1.5}
                """);

        assertThat(faults)
                .extracting(fault -> "%d:%d %s".formatted(fault.line(), fault.column(), fault.code()))
                .containsExactly(
                        "1:1 missing",
                        "1:7 key",
                        "2:1 unknown-key",
                        "5:11 stage-twice",
                        "7:3 unknown-key",
                        "8:11 working-time",
                        "9:10 unknown-word",
                        "10:18 share");
    }

    @ParameterizedTest
    @CsvSource({"titel,title", "clock,clocks", "remind_before,remind-before", "evidense,evidence"})
    void offersTheNearestKnownWord(String typed, String meant) {
        Fault fault = faults("name: a\ntitle: b\n" + typed + ": x\n").getFirst();

        assertThat(fault.code()).isEqualTo("unknown-key");
        assertThat(fault.values()).startsWith(typed, meant);
    }

    @ParameterizedTest
    @CsvSource({"'',empty", "'- a',not-a-mapping", "'name: [a',syntax", "'name: {a: b}\ntitle: c',not-a-text"})
    void whatIsNoPlaybookGetsASentence(String yaml, String code) {
        assertThat(faults(yaml)).extracting(Fault::code).contains(code);
    }

    @Test
    void aLongOrDeepFileIsNoPlaybook() {
        assertThat(faults("title: " + "长".repeat(100_001)))
                .extracting(Fault::code)
                .containsExactly("syntax");
        assertThat(faults("a: " + "[".repeat(50) + "]".repeat(50)))
                .extracting(Fault::code)
                .containsExactly("syntax");
    }

    private static Playbook read(String yaml) {
        return ((Reading.Read) READER.read("test.yaml", yaml, 1)).playbook();
    }

    private static List<Fault> faults(String yaml) {
        return ((Reading.Faulty) READER.read("test.yaml", yaml, 1)).faults();
    }
}
