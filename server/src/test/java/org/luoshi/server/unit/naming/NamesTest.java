package org.luoshi.server.unit.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.change.Charter;
import org.luoshi.server.unit.sheet.SampleOrganisation;

class NamesTest {

    private static Names names;

    @BeforeAll
    static void ofTheSampleDistrict() throws IOException {
        names = new Names(SampleOrganisation.board().charters().stream()
                .map(Charter::unit)
                .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aNameMeans(String name, String meaning) {
        assertThat(written(names.resolve(name))).isEqualTo(meaning);
    }

    static Stream<Object[]> rows() throws IOException {
        return Files.readString(Path.of("src/test/resources/unit/names.tsv"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"));
    }

    @Test
    void allBureausAreMeantByTheirCollectiveName() {
        for (String name : List.of("区直各部门", "各部门", "区直各单位", "区级各部门", "各区直部门")) {
            assertThat(names.resolve(name))
                    .as(name)
                    .isInstanceOfSatisfying(
                            Resolved.Each.class, it -> assertThat(it.units()).hasSizeGreaterThan(30));
        }
    }

    @Test
    void everyOwnNameOfAUnitLeadsToIt() throws IOException {
        Map<UnitCode, Unit> units = SampleOrganisation.board().charters().stream()
                .map(Charter::unit)
                .collect(Collectors.toMap(Unit::code, it -> it));
        units.values()
                .forEach(unit -> Stream.concat(Stream.of(unit.name(), unit.brief()), unit.aliases().stream())
                        .forEach(name ->
                                assertThat(names.resolve(name)).as(name).isEqualTo(new Resolved.One(unit.code()))));
    }

    @Test
    void withoutAnOrganisationNobodyIsMeant() {
        assertThat(new Names(List.of()).resolve("区发改局")).isEqualTo(new Resolved.Nobody());
        assertThat(new Names(List.of()).resolve("各镇街")).isEqualTo(new Resolved.Nobody());
        assertThat(names.resolve("")).isEqualTo(new Resolved.Nobody());
    }

    private static String written(Resolved resolved) {
        return switch (resolved) {
            case Resolved.One it -> it.unit().value();
            case Resolved.Each it -> joined(it.units());
            case Resolved.Unclear it -> "?" + joined(it.candidates());
            case Resolved.Nobody it -> "-";
        };
    }

    private static String joined(List<UnitCode> codes) {
        return codes.stream().map(UnitCode::value).collect(Collectors.joining(","));
    }
}
