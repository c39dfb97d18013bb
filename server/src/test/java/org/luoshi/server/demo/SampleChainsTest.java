package org.luoshi.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprises;
import org.luoshi.server.chain.gap.Gap;
import org.luoshi.server.chain.gap.Gaps;
import org.luoshi.server.chain.ladder.Judging;
import org.luoshi.server.chain.ladder.Ladders;
import org.luoshi.server.chain.sheet.ChainImport;
import org.luoshi.server.chain.sheet.Preview;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.sheet.OrganisationImport;

/** The sample's workbooks as an office would bring them. */
class SampleChainsTest {

    private static final Path SAMPLE = Path.of("..", "sample");
    private static final Acting OFFICE =
            new Acting(new Who("穆守真", new PostCode("dcs.chief")), Role.SUPERVISOR, new Scope.District());

    @Test
    void eightChainsAndThreeHundredEnterprisesHaveGapsOfEachKind() throws IOException {
        try (Parts parts = Parts.open()) {
            found(parts);
            byte[] file = Files.readAllBytes(SAMPLE.resolve("chains/chains.xlsx"));
            ChainImport imports = parts.get(ChainImport.class);
            Preview preview = imports.preview(file, OFFICE);
            assertThat(preview.faults()).isEmpty();
            imports.take(file, preview.digest(), OFFICE);

            Gaps.Found found = parts.get(Gaps.class).now();
            assertThat(found.land().chains()).hasSize(8).allSatisfy(it -> {
                assertThat(it.leader()).isPresent();
                assertThat(found.in(it.code())).isNotEmpty();
            });
            List<Enterprise> all = parts.get(Enterprises.class).all();
            assertThat(all).hasSize(300);
            assertThat(kinds(found)).containsOnlyKeys(Gap.Kind.values());
            System.out.println("gaps of the sample: " + kinds(found) + ", close to a rung: " + near(all));
            assertThat(near(all)).isPositive();
        }
    }

    private static Map<Gap.Kind, Integer> kinds(Gaps.Found found) {
        Map<Gap.Kind, Integer> kinds = new EnumMap<>(Gap.Kind.class);
        found.of().values().forEach(gaps -> gaps.forEach(it -> kinds.merge(it.kind(), 1, Integer::sum)));
        return kinds;
    }

    private static long near(List<Enterprise> all) {
        LocalDate today = LocalDate.of(2026, 3, 2);
        return Ladders.all().stream()
                .flatMap(ladder -> all.stream()
                        .flatMap(it -> Judging.next(ladder, it).stream().map(rung -> Judging.judge(rung, it, today))))
                .filter(it -> it.isNear())
                .count();
    }

    private static void found(Parts parts) throws IOException {
        byte[] file = Files.readAllBytes(SAMPLE.resolve("organisation.xlsx"));
        OrganisationImport imports = parts.get(OrganisationImport.class);
        imports.take(file, imports.preview(file).digest(), Who.PRODUCT);
    }
}
