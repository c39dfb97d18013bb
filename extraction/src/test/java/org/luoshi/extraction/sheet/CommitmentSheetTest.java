package org.luoshi.extraction.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.extraction.Item;
import org.luoshi.extraction.Quotes;
import org.luoshi.extraction.SampleExtraction;

class CommitmentSheetTest {

    @Test
    void hasTheColumnsThatOfficesUse() throws IOException {
        XSSFSheet sheet = written(row("修桥"));
        assertThat(texts(sheet.getRow(1)))
                .containsExactly("序号", "类别", "重点任务 原文", "量化目标", "牵头单位", "责任单位", "配合单位", "完成时限", "出处");
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("任务表");
    }

    @Test
    void saysTaskOwnersDueAndSourceOfAnItem() {
        Item item = SampleExtraction.extraction().items().getFirst();
        CommitmentRow row = CommitmentRow.of(1, "报告.txt", item, Quotes.of(SampleExtraction.TEXT));
        assertThat(row)
                .isEqualTo(new CommitmentRow(
                        1,
                        "产业",
                        "年内新建标准厂房12万—15万平方米（区工信局牵头，区发改局配合）。",
                        "新建标准厂房12万—15万平方米",
                        "区工信局",
                        "",
                        "区发改局",
                        "2026年12月31日（年内）",
                        "报告.txt，一、产业，第15—48字"));
    }

    @Test
    void tellsASuggestedUnitFromAStatedOne() {
        Item item = SampleExtraction.extraction().items().get(1);
        assertThat(CommitmentRow.of(2, "报告.txt", item, Quotes.of(SampleExtraction.TEXT))
                        .lead())
                .isEqualTo("区政府办（建议）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")"})
    void keepsWordsThatLookLikeAFormulaAsWords(String words) throws IOException {
        Cell task = written(row(words)).getRow(2).getCell(2);
        assertThat(task.getCellType()).isEqualTo(CellType.STRING);
        assertThat(task.getStringCellValue()).isEqualTo(words);
        assertThat(task.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void printsOnA4LandscapeOnePageWideWithItsHeadingsRepeated() throws IOException {
        XSSFSheet sheet = written(row("修桥"));
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getRow(2).getCell(2).getCellStyle().getWrapText()).isTrue();
    }

    @Test
    void makesRowsHighEnoughForTheirWords() throws IOException {
        float one = written(row("修桥")).getRow(2).getHeightInPoints();
        float many = written(row("建设学校".repeat(30))).getRow(2).getHeightInPoints();
        assertThat(many).isGreaterThan(5 * one - 20).isLessThan(8 * one);
        assertThat(written(row("建设学校".repeat(3000))).getRow(2).getHeightInPoints())
                .isLessThanOrEqualTo(409);
    }

    @Test
    void cutsWordsThatNoCellCouldHold() throws IOException {
        String words = "𠮷".repeat(40_000);
        assertThat(written(row(words)).getRow(2).getCell(2).getStringCellValue())
                .hasSizeLessThanOrEqualTo(32_767)
                .endsWith("𠮷…");
    }

    private static CommitmentRow row(String task) {
        return new CommitmentRow(1, "", task, "", "", "", "", "", "报告.txt");
    }

    private static List<String> texts(Row row) {
        return java.util.stream.IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> row.getCell(i).getStringCellValue())
                .toList();
    }

    private static XSSFSheet written(CommitmentRow... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CommitmentSheet sheet = new CommitmentSheet("任务表")) {
            List.of(rows).forEach(sheet::add);
            sheet.writeTo(out);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheetAt(0);
        }
    }
}
