package org.luoshi.server.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.shared.sheet.Fault;

/** Spreadsheets of leads, good and bad. */
class LeadImportTest {

    private Cast cast;

    @BeforeEach
    void open() {
        cast = new Cast();
    }

    @AfterEach
    void close() {
        cast.close();
    }

    /** Name, code, unit, 万元, reason; all else empty. */
    private static List<String> row(String name, String code, String unit, String wan, String reason) {
        List<String> row =
                new ArrayList<>(List.of("招商", name, code, unit, "", "", "", wan, "", "", "", "", "", "", reason));
        return row;
    }

    @SafeVarargs
    private static byte[] book(List<String>... rows) {
        return LeadImport.filled(Arrays.asList(rows));
    }

    private List<String> faults(byte[] file) {
        return cast.imports.preview(file, Cast.OFFICE, Cast.NOW).faults().stream()
                .map(it -> it.cell() + " " + it.code())
                .toList();
    }

    @Test
    void theTemplateIsReadAgain() {
        LeadPreview preview = cast.imports.preview(LeadImport.template(), Cast.OFFICE, Cast.NOW);
        assertThat(preview.read()).isEqualTo(1);
        assertThat(preview.faults()).extracting(Fault::code).containsExactly("unit-unknown");
    }

    @Test
    void everyFaultStandsAtItsCell() {
        cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(1)), Cast.FGJ);
        String wrong =
                Cast.code(7).value().substring(0, 17) + (Cast.code(7).value().endsWith("A") ? "B" : "A");
        assertThat(faults(book(
                        row("澜江新材料有限公司", wrong, "区发改局", "32000", ""),
                        row("青禾农机有限公司", "", "区发改局", "5", ""),
                        row("石泉食品有限公司", "", "区发改局", "320000000", ""),
                        row("东岭纺织有限公司", "", "市某某局", "32000", ""),
                        row("另起炉灶有限公司", Cast.code(1).value(), "石桥镇", "32000", ""),
                        row("江苏恒远精密轴承集团", "", "石桥镇", "32000", ""))))
                .containsExactlyInAnyOrder(
                        "C2 credit-check",
                        "H3 lead-too-little",
                        "H4 lead-too-much",
                        "D5 unit-unknown",
                        "B6 lead-protected",
                        "O7 lead-alike");
    }

    @Test
    void aSheetMayNotNameOneEnterpriseForTwoUnits() {
        assertThat(faults(book(
                        row("澜江新材料有限公司", Cast.code(3).value(), "区发改局", "32000", ""),
                        row("澜江新材料有限公司", Cast.code(3).value(), "石桥镇", "32000", ""))))
                .containsExactly("B3 lead-protected");
    }

    @Test
    void aClerkBringsTheOwnUnitsOnly() {
        byte[] file = book(row("澜江新材料有限公司", "", "石桥镇", "32000", ""));
        assertThat(cast.imports.preview(file, Cast.FGJ, Cast.NOW).faults())
                .extracting(Fault::code)
                .containsExactly("lead-unit-not-yours");
    }

    @Test
    void nothingIsStoredBeforeConfirmationAndOnlyWhatWasShownAfterIt() {
        byte[] file = book(
                row("澜江新材料有限公司", Cast.code(3).value(), "区发改局", "32000", ""), row("青禾农机有限公司", "", "市某某局", "32000", ""));
        LeadPreview preview = cast.imports.preview(file, Cast.OFFICE, Cast.NOW);
        assertThat(cast.leads.within(Cast.ALL)).isEmpty();
        assertThat(cast.imports.take(file, preview.digest(), Cast.OFFICE, Cast.NOW))
                .isInstanceOfSatisfying(
                        LeadImport.Taken.Done.class,
                        it -> assertThat(it.fresh()).hasSize(1));
        assertThat(cast.leads.within(Cast.ALL)).hasSize(1);
        LeadPreview again = cast.imports.preview(file, Cast.OFFICE, Cast.NOW);
        assertThat(again.of(LeadPreview.Change.SAME)).hasSize(1);
        assertThat(again.isWorthwhile()).isFalse();
    }

    @Test
    void fiftyThousandRowsAreRefusedAtOnceAndTwoThousandAreComparedWithEachOther() {
        List<List<String>> many = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            many.add(row("第%d号企业有限公司".formatted(i), "", "区发改局", "32000", "不同企业"));
        }
        LeadPreview all = cast.imports.preview(LeadImport.filled(many), Cast.OFFICE, Cast.NOW);
        assertThat(all.faults()).extracting(Fault::code).containsExactly("lead-rows");
        assertThat(all.read()).isEqualTo(50_000);
        LeadPreview some = cast.imports.preview(LeadImport.filled(many.subList(0, 2_000)), Cast.OFFICE, Cast.NOW);
        assertThat(some.of(LeadPreview.Change.NEW)).hasSize(2_000);
    }

    @Test
    void aPreviewThatHasBecomeStaleIsShownAnew() {
        byte[] file = book(row("澜江新材料有限公司", Cast.code(3).value(), "区发改局", "32000", ""));
        String seen = cast.imports.preview(file, Cast.OFFICE, Cast.NOW).digest();
        cast.registered("澜江新材料有限公司", Optional.of(Cast.code(3)), Cast.TOWN);
        assertThat(cast.imports.take(file, seen, Cast.OFFICE, Cast.NOW))
                .isInstanceOfSatisfying(
                        LeadImport.Taken.Look.class,
                        it -> assertThat(it.now().faults())
                                .extracting(Fault::code)
                                .containsExactly("lead-protected"));
        assertThat(cast.leads.within(Cast.ALL)).hasSize(1);
    }

    @Test
    void whatIsKnownBetterIsAChangeOfTheSameLead() {
        byte[] first = book(row("澜江新材料有限公司", Cast.code(3).value(), "区发改局", "32000", ""));
        cast.imports.take(
                first, cast.imports.preview(first, Cast.OFFICE, Cast.NOW).digest(), Cast.OFFICE, Cast.NOW);
        byte[] second = book(row("澜江新材料有限公司", Cast.code(3).value(), "区发改局", "60000", ""));
        LeadPreview preview = cast.imports.preview(second, Cast.OFFICE, Cast.NOW);
        assertThat(preview.of(LeadPreview.Change.CHANGED)).hasSize(1);
        cast.imports.take(second, preview.digest(), Cast.OFFICE, Cast.NOW);
        assertThat(cast.leads.within(Cast.ALL))
                .extracting(it -> it.lead().facts().size())
                .containsExactly("s1");
    }
}
