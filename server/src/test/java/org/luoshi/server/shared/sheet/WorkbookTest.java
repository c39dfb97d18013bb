package org.luoshi.server.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook that people bring is read whole, or each fault is named at its cell. */
class WorkbookTest {

    private static final Column CODE = Column.text("指标编码", "编码").needed();
    private static final Column MONTH = Column.month("期间").needed();
    private static final Column VALUE = Column.number("数值");
    private static final Column DAY = Column.day("报送日期");
    private static final Form FORM = new Form("数据", List.of(CODE, MONTH, VALUE, DAY));

    @Test
    void readsWhatEachCellMeans() {
        Line line = table(sheet -> {
                    row(sheet, 0, "编码", "期间*", "数 值", "报送日期");
                    row(sheet, 1, "A01", "2026年3月", "1,234.5", 46_113.0);
                })
                .lines()
                .getFirst();

        assertThat(line.row()).isEqualTo(2);
        assertThat(line.text(CODE)).contains("A01");
        assertThat(line.month(MONTH)).contains(YearMonth.of(2026, 3));
        assertThat(line.number(VALUE)).contains(new BigDecimal("1234.5"));
        assertThat(line.day(DAY)).contains(LocalDate.of(2026, 4, 1));
        assertThat(line.cell(VALUE)).isEqualTo("C2");
    }

    @Test
    void readsWhatWasTypedIntoAFormAsASheetOfItsColumnsWouldBe() {
        Table table = Table.typed(
                FORM,
                List.of(CODE, MONTH, VALUE),
                List.of(List.of("A01", "2026-03", "1,200"), List.of(), List.of("", "2026年3月", "约12")));

        assertThat(table.rows()).isEqualTo(2);
        Line line = table.lines().getFirst();
        assertThat(line.row()).isEqualTo(1);
        assertThat(line.number(VALUE)).contains(new BigDecimal("1200"));
        assertThat(line.cell(VALUE)).isEqualTo("C1");
        assertThat(line.cell(DAY)).isEqualTo("1");
        assertThat(table.faults())
                .containsExactly(Fault.at("数据", "A3", "cell-empty"), Fault.at("数据", "C3", "no-figure", "约12"));
    }

    @Test
    void namesEachFaultAtItsCellAndTakesTheOtherRows() {
        Table table = table(sheet -> {
            row(sheet, 0, "指标编码", "期间", "数值", "报送日期", "说明");
            row(sheet, 1, "A01", "2026-13", "12", "");
            row(sheet, 2, "", 202_603.0, "约12", "");
            row(sheet, 3, "A02", 46_113.0, 7.0, 7.0);
            row(sheet, 4, "A03", "202604", 8.0, "");
        });

        assertThat(table.faults())
                .containsExactly(
                        Fault.at("数据", "E1", "unknown-column", "说明"),
                        Fault.at("数据", "B2", "no-month", "2026-13"),
                        Fault.at("数据", "A3", "cell-empty"),
                        Fault.at("数据", "C3", "no-figure", "约12"),
                        Fault.at("数据", "D4", "no-date", "7"));
        assertThat(table.rows()).isEqualTo(4);
        assertThat(table.lines()).extracting(Line::row).containsExactly(5);
    }

    @Test
    void takesTheStoredResultOfAFormula() {
        Table table = table(sheet -> {
            row(sheet, 0, "指标编码", "期间", "数值");
            row(sheet, 1, "A01", "2026-03", "");
            sheet.getRow(1).createCell(2).setCellFormula("20*3");
            row(sheet, 2, "A02", "2026-03", "");
            sheet.getRow(2).createCell(2).setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            row(sheet, 3, "A03", "2026-03", "");
            sheet.getRow(3).createCell(2).setCellFormula("1+1");
        });

        assertThat(table.lines().getFirst().number(VALUE)).contains(BigDecimal.valueOf(60));
        assertThat(table.faults().getFirst()).isEqualTo(Fault.at("数据", "C3", "error-cell"));
        assertThat(table.lines()).hasSizeLessThan(3);
    }

    @Test
    void aTitleMayBeMergedButNoHeadingAndNoFigure() {
        Table table = table(sheet -> {
            row(sheet, 0, "2026 年报表");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
            row(sheet, 1, "指标编码", "期间", "数值");
            row(sheet, 2, "A01", "2026-03", 5.0);
            row(sheet, 3, "A02", "2026-03", "");
            sheet.addMergedRegion(CellRangeAddress.valueOf("C3:C4"));
        });

        assertThat(table.faults()).containsExactly(Fault.at("数据", "C3:C4", "merged"));
    }

    @Test
    void aTableWithoutANeededColumnIsNotRead() {
        Table table = table(sheet -> {
            row(sheet, 0, "指标编码", "数值", "数值");
            row(sheet, 1, "A01", 5.0, 6.0);
        });

        assertThat(table.lines()).isEmpty();
        assertThat(table.faults())
                .containsExactly(
                        Fault.at("数据", "C1", "column-twice", "数值"), Fault.at("数据", "1", "column-needed", "期间"));
    }

    @Test
    void aTableWithoutHeadingsOrSheetSaysSo() throws IOException {
        assertThat(table(sheet -> row(sheet, 0, "甲", "乙")).faults())
                .containsExactly(Fault.at("数据", "", "no-heading", "指标编码"));
        try (XSSFWorkbook two = new XSSFWorkbook()) {
            two.createSheet("一");
            two.createSheet("二");
            assertThat(Workbook.read(bytes(two)).table(FORM).faults())
                    .containsExactly(Fault.file("sheet-missing", "数据"));
        }
    }

    @Test
    void readsFiftyThousandRows() throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            Sheet sheet = book.createSheet("数据");
            row(sheet, 0, "指标编码", "期间", "数值", "报送日期");
            for (int i = 1; i <= 50_000; i++) {
                row(sheet, i, "A" + i, "2026-03", i % 1000 == 0 ? "无" : i + ".5", "2026-04-01");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);

            Table table = Workbook.read(out.toByteArray()).table(FORM);

            assertThat(table.lines()).hasSize(49_950);
            assertThat(table.faults()).hasSize(50).contains(Fault.at("数据", "C1001", "no-figure", "无"));
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThatThrownBy(() -> Workbook.read("编码,数值".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        NotABook.class, it -> assertThat(it.fault().code()).isEqualTo("not-a-book"));
    }

    private static Table table(Consumer<Sheet> fill) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill.accept(book.createSheet("数据"));
            return Workbook.read(bytes(book)).table(FORM);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private static void row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case Double figure -> row.createCell(i).setCellValue(figure);
                case Object text -> row.createCell(i).setCellValue(text.toString());
            }
        }
    }
}
