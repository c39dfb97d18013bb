package org.luoshi.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luoshi.server.demo.SampleProject.Trouble;
import org.luoshi.server.plan.template.Template;
import org.luoshi.server.plan.template.Templates;
import org.springframework.core.io.ClassPathResource;

class SampleProjectTest {

    private static final List<SampleProject> ALL = SampleProject.all();

    @Test
    void thereAreSixtyOfDifferentNamesAndAllKinds() {
        assertThat(ALL).hasSize(60).extracting(SampleProject::title).doesNotHaveDuplicates();
        assertThat(ALL.stream().map(SampleProject::template).collect(Collectors.toSet()))
                .isEqualTo(new Templates().all().stream().map(Template::name).collect(Collectors.toSet()));
    }

    @Test
    void twoAreInTroubleOverStepsThatTheirTemplatesHave() {
        List<SampleProject> troubled = ALL.stream()
                .filter(it -> !(it.course() instanceof Trouble.None))
                .toList();

        assertThat(troubled).hasSize(2);
        assertThat(troubled).allSatisfy(it -> assertThat(steps(it.template())).contains(step(it.course())));
    }

    private static String step(Trouble trouble) {
        return switch (trouble) {
            case Trouble.None none -> "";
            case Trouble.Late late -> late.step();
            case Trouble.Stuck stuck -> stuck.step();
        };
    }

    private static List<String> steps(String template) {
        return new Templates()
                .find(template).orElseThrow().steps().stream()
                        .map(Template.Step::key)
                        .toList();
    }

    @Test
    void allHaveBegunAndNoneIsDueYet() {
        assertThat(ALL).allSatisfy(it -> {
            assertThat(it.begin()).as(it.title()).isNegative();
            assertThat(it.due() - it.reserve()).as(it.title()).isPositive();
        });
    }

    @Test
    void theirUnitsAndLeadersAreThoseOfTheDistrict() {
        Set<String> units = codes("organisation-units.csv");
        Set<String> posts = codes("organisation-posts.csv");

        assertThat(ALL).allSatisfy(it -> {
            assertThat(units).contains(it.lead().value());
            assertThat(it.support()).allSatisfy(unit -> assertThat(units).contains(unit.value()));
            assertThat(posts).contains(it.leader().value(), it.lead().value() + ".clerk");
        });
    }

    /** The first cells of the tables that the workbook is made of. */
    private static Set<String> codes(String file) {
        try (Stream<String> lines = java.nio.file.Files.lines(
                java.nio.file.Path.of("..", "sample", "source", file), StandardCharsets.UTF_8)) {
            return lines.map(line -> line.split(",", 2)[0]).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theTableIsNoDocument() {
        assertThat(new ClassPathResource("sample/" + SampleProject.NAME).exists())
                .isTrue();
        assertThat(SampleDistrict.isDocument(SampleProject.NAME)).isFalse();
        assertThat(SampleDistrict.isDocument("2026-opinion.docx")).isTrue();
    }
}
