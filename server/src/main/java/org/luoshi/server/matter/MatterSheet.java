package org.luoshi.server.matter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.unit.Scope;
import org.springframework.stereotype.Component;

/**
 * The list as the spreadsheet that offices pass on. Cells are text or whole numbers, never formulas, and words that a
 * spreadsheet might take for one ({@code =, +, -, @}) are marked as text.
 */
@Component
public class MatterSheet {

    /** Column headings with their widths in characters. */
    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 6),
            new Column("类别", 22),
            new Column("重点任务", 36),
            new Column("原文", 60),
            new Column("量化目标", 34),
            new Column("牵头单位", 18),
            new Column("责任单位", 22),
            new Column("配合单位", 22),
            new Column("完成时限", 18),
            new Column("出处", 34),
            new Column("状态", 10));

    /** The most characters a cell of the format holds. */
    private static final int LONGEST_CELL = 32_767;

    private static final int ROWS_IN_MEMORY = 200;

    private final Matters matters;

    MatterSheet(Matters matters) {
        this.matters = matters;
    }

    /** Writes an xlsx of all that the filter leaves, whatever its page; leaves the stream open. */
    public void write(MatterFilter filter, Scope scope, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SXSSFSheet sheet = book.createSheet("事项清单");
            heading(sheet, headingStyle(book));
            Styles styles = new Styles(cellStyle(book, false), cellStyle(book, true));
            int[] rows = {0};
            matters.each(filter, scope, it -> {
                Row row = sheet.createRow(++rows[0]);
                fill(row, it, rows[0], styles);
            });
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows[0]), 0, COLUMNS.size() - 1));
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            book.write(out);
        }
    }

    private static void fill(Row row, Matter it, int number, Styles styles) {
        List<String> cells = List.of(
                String.join(" / ", it.section()),
                it.title(),
                it.source().quotes().stream().map(Quote::words).collect(Collectors.joining("\n")),
                it.measures().stream().map(Measure::shown).collect(Collectors.joining("\n")),
                String.join("、", it.owners(Owner.Role.LEAD)),
                String.join("、", it.owners(Owner.Role.RESPONSIBLE)),
                String.join("、", it.owners(Owner.Role.SUPPORT)),
                due(it.due()),
                source(it.source()),
                it.loop().chinese());
        row.createCell(0).setCellValue(number);
        row.getCell(0).setCellStyle(styles.number());
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            var cell = row.createCell(i + 1);
            cell.setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
            cell.setCellStyle(styles.text());
        }
    }

    /** The date first, so that the column sorts, then the document's own words. */
    static String due(Due due) {
        return switch (due) {
            case Due.On on -> on.wording().isEmpty() ? on.date().toString() : on.date() + "（" + on.wording() + "）";
            case Due.Recurring recurring -> recurring.wording();
            case Due.Unclear unclear -> unclear.wording();
            case Due.None none -> "";
        };
    }

    /** The document and where in it, in characters, so that anybody can find the words again. */
    static String source(Matter.Source source) {
        String places = source.quotes().stream()
                .map(quote ->
                        "%d–%d".formatted(quote.span().start() + 1, quote.span().end()))
                .collect(Collectors.joining("、"));
        if (source.document().isEmpty()) {
            return source.title();
        }
        return "%s 第 %s 字".formatted(source.title(), places);
    }

    private static void heading(SXSSFSheet sheet, CellStyle style) {
        Row row = sheet.createRow(0);
        for (int i = 0; i < COLUMNS.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(COLUMNS.get(i).heading());
            cell.setCellStyle(style);
            sheet.setColumnWidth(i, COLUMNS.get(i).width() * 256);
        }
    }

    private static CellStyle headingStyle(SXSSFWorkbook book) {
        CellStyle style = cellStyle(book, true);
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle cellStyle(SXSSFWorkbook book, boolean text) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setQuotePrefixed(text);
        return style;
    }

    private record Styles(CellStyle number, CellStyle text) {}

    private record Column(String heading, int width) {}
}
