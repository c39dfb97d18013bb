package org.luoshi.server.unit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.server.unit.change.Board;
import org.luoshi.server.unit.change.UnitEvent;

class OrganisationImportTest {

    private static final Board NOTHING = Board.of(List.of());

    @Test
    void theSampleIsWhatItsSourceSays() throws IOException {
        Board sample = SampleOrganisation.board();
        Preview again = OrganisationImport.plan(sample, Book.read(Files.readAllBytes(SampleOrganisation.WORKBOOK)));
        assertThat(again.faults()).isEmpty();
        assertThat(again.effects()).isEmpty();
        assertThat(again.rows()).isGreaterThan(400);
    }

    @Test
    void whatIsTakenInAnewIsWhatWasGivenOut() throws IOException {
        Board sample = SampleOrganisation.board();
        Preview preview = OrganisationImport.plan(NOTHING, Book.read(SampleOrganisation.write(sample)));
        assertThat(preview.faults()).isEmpty();
        Board anew = SampleOrganisation.after(NOTHING, preview);
        assertThat(anew.charters())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
                .containsExactlyInAnyOrderElementsOf(sample.charters());
    }

    @Test
    void onlyDifferencesBecomeEvents() throws IOException {
        Board sample = SampleOrganisation.board();
        byte[] edited = edit(SampleOrganisation.write(sample), book -> {
            set(book.getSheet("岗位"), "fgj.clerk", 3, "陈思远");
            set(book.getSheet("单位"), "kjj", 1, "临澜区科学技术和数据局");
        });
        Preview preview = OrganisationImport.plan(sample, Book.read(edited));
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.effects().stream()
                        .flatMap(it -> it.events().stream())
                        .map(Object::getClass)
                        .map(Class::getSimpleName))
                .containsExactly("Renamed", "PostHeld");
        assertThat(preview.effects().getFirst().events().getFirst())
                .isInstanceOfSatisfying(
                        UnitEvent.Renamed.class, it -> assertThat(it.aliases()).contains("科技局", "临澜区科学技术局"));
    }

    @ParameterizedTest
    @CsvSource({
        "单位, kjj, 0, fgj, unit-code-twice, A",
        "单位, kjj, 0, 科技, unit-code-form, A",
        "单位, kjj, 1, '', unit-name-length, B",
        "单位, kjj, 1, 临澜区发展和改革局, unit-name-taken, B",
        "单位, kjj, 4, 大局, unit-kind-unknown, E",
        "单位, kjj, 5, nobody, unit-unknown-parent, F",
        "单位, kjj, 5, kjj, unit-cycle, F",
        "单位, kjj, 5, '', unit-needs-parent, F",
        "单位, kjj, 6, fgj, unit-members-of-task-force-only, G",
        "单位, shiqiao, 5, shiqiao-01, unit-cycle, F",
        "单位, zb-fangxun, 6, slj、某局, unit-unknown-member, G",
        "单位, fgj, 8, 已撤销, unit-has-open-posts, I",
        "岗位, fgj.clerk, 0, fgj.head, post-code-twice, A",
        "岗位, fgj.clerk, 0, fgj, post-code-form, A",
        "岗位, fgj.clerk, 0, xyz.clerk, post-without-unit, A",
        "岗位, fgj.clerk, 2, 科员, post-role-unknown, C",
        "岗位, fgj.clerk, 4, fgj.nobody, post-unknown-deputy, E",
        "岗位, fgj.head, 5, fgj.clerk, post-cycle, F",
        "岗位, fgj.head, 6, 已撤销, post-reported-to, G",
        "履职清单, shiqiao, 1, J-02, duties-number-twice, B",
        "履职清单, shiqiao, 2, 其他, duties-kind-unknown, C",
        "履职清单, shiqiao, 2, 上级收回, duties-without-unit, E",
        "履职清单, shiqiao, 0, fgj, duties-of-towns-only, A",
    })
    void aFaultNamesItsCell(String sheet, String code, int column, String text, String fault, String letter)
            throws IOException {
        Board sample = SampleOrganisation.board();
        byte[] edited = edit(SampleOrganisation.write(sample), book -> set(book.getSheet(sheet), code, column, text));
        List<Fault> faults = OrganisationImport.plan(sample, Book.read(edited)).faults();
        assertThat(faults).anySatisfy(it -> {
            assertThat(it.code()).isEqualTo(fault);
            assertThat(it.sheet()).isEqualTo(sheet);
            assertThat(it.cell()).startsWith(letter);
        });
    }

    @ParameterizedTest
    @CsvSource({"'',sheet-unreadable", "PK no zip,sheet-unreadable", "代码 全称,sheet-unreadable"})
    void anythingElseIsRefusedInOneSentence(String content, String fault) {
        Preview preview = OrganisationImport.plan(NOTHING, Book.read(content.getBytes(StandardCharsets.UTF_8)));
        assertThat(preview.faults()).extracting(Fault::code).containsExactly(fault);
        assertThat(preview.effects()).isEmpty();
    }

    private interface Edit {
        void on(XSSFWorkbook book);
    }

    private static byte[] edit(byte[] file, Edit edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(file))) {
            edit.on(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    /** In the first row of this code. */
    private static void set(Sheet sheet, String code, int column, String text) {
        Row row = Stream.iterate(1, it -> it <= sheet.getLastRowNum(), it -> it + 1)
                .map(sheet::getRow)
                .filter(it -> it.getCell(0).getStringCellValue().equals(code))
                .findFirst()
                .orElseThrow();
        row.getCell(column).setCellValue(text);
    }
}
