package org.luoshi.server.plan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.server.matter.playbook.Fault;
import org.luoshi.server.plan.template.Template.After;

class TemplateReaderTest {

    private static final String GOOD = """
            name: bridge
            title: 桥
            playbooks: [project]
            source: 本系统默认
            stages:
              - {key: started, title: 开工}
              - {key: completed, title: 竣工}
            steps:
              - {key: permit, title: 许可, days: 7, office: 住建局, source: 某办法, ours: false}
              - key: piles
                title: 桩基
                days: [20, 30, 50]
                calendar: site
                after: permit
                reaches: started
                uses: {crane: 2}
                source: 本系统默认
                ours: true
              - key: deck
                title: 桥面
                days: 40
                after: [permit, {step: piles, kind: SS, lag: 10, most: 60}]
                reaches: completed
                source: 本系统默认
            """;

    @Test
    void readsStepsWithTheirLengthsLinksAndSources() {
        Template bridge = ((Reading.Read) TemplateReader.read("bridge", GOOD, 1)).template();

        assertThat(bridge.reference()).isEqualTo("bridge@1");
        assertThat(bridge.steps().getFirst().days()).isEqualTo(Length.of(7));
        assertThat(bridge.steps().getFirst().calendar()).isEqualTo("statutory");
        assertThat(bridge.steps().get(1).days()).isEqualTo(new Length.ThreePoint(20, 30, 50));
        assertThat(bridge.steps().get(1).uses()).containsEntry("crane", 2);
        assertThat(bridge.steps().get(1).ours()).isTrue();
        assertThat(bridge.steps().getLast().after())
                .containsExactly(
                        new After("permit", Link.Kind.FS, 0, OptionalInt.empty()),
                        new After("piles", Link.Kind.SS, 10, OptionalInt.of(60)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "days: 7,|days: seven,|9|number",
                "days: 40|days: -1|21|number",
                "[20, 30, 50]|[30, 20, 50]|12|three-points",
                "[20, 30, 50]|[20, 50]|12|three-points",
                "after: permit|after: deck|14|step-above",
                "kind: SS|kind: XX|22|unknown-word",
                "calendar: site|calendar: moon|13|unknown-word",
                "key: deck|key: permit|19|twice",
                "reaches: completed|reaches: started|9|stage-not-reached",
                "{crane: 2}|{crane: 0}|16|number",
                "title: 许可, |''|9|missing",
            })
    void tellsWhatIsWrongAndWhere(String good, String bad, int line, String code) {
        List<Fault> faults = ((Reading.Faulty) TemplateReader.read("bridge", GOOD.replace(good, bad), 1)).faults();

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void refusesStagesThatAreReachedInAnotherOrder() {
        String turned = GOOD.replace("reaches: started", "reaches: later")
                .replace("reaches: completed", "reaches: started")
                .replace("reaches: later", "reaches: completed");

        assertThat(((Reading.Faulty) TemplateReader.read("bridge", turned, 1)).faults())
                .extracting(Fault::code)
                .containsExactly("stage-order");
    }
}
