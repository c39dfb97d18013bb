package org.luoshi.server.unit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.change.Board;
import org.luoshi.server.unit.change.Charter;

/** Writes the organisation as an xlsx that {@link OrganisationImport} reads back without finding any difference. */
public final class OrganisationSheet {

    private OrganisationSheet() {}

    /** Dissolved units and abolished posts too; leaves the stream open. */
    public static void write(Board board, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Styles styles = new Styles(heading(book), text(book));
            Sheet units = sheet(book, Form.UNITS, styles);
            Sheet posts = sheet(book, Form.POSTS, styles);
            Sheet duties = sheet(book, Form.DUTIES, styles);
            for (Charter it : board.charters()) {
                row(units, styles, cells(it.unit()));
                it.posts().forEach(post -> row(posts, styles, cells(post)));
                it.dutyList()
                        .forEach(duty -> row(duties, styles, cells(it.unit().code(), duty)));
            }
            book.write(out);
        }
    }

    private static List<String> cells(Unit it) {
        return List.of(
                it.code().value(),
                it.name(),
                it.brief(),
                String.join("、", it.aliases()),
                Form.word(it.kind()),
                it.parent().map(UnitCode::value).orElse(""),
                it.members().stream().map(UnitCode::value).collect(Collectors.joining("、")),
                it.duties(),
                it.dissolved() ? Form.GONE : Form.STANDS);
    }

    private static List<String> cells(Post it) {
        return List.of(
                it.code().value(),
                it.title(),
                Form.word(it.role()),
                it.holder().orElse(""),
                it.deputy().map(PostCode::value).orElse(""),
                it.reportsTo().map(PostCode::value).orElse(""),
                it.abolished() ? Form.GONE : Form.STANDS);
    }

    private static List<String> cells(UnitCode town, DutyListed it) {
        return List.of(
                town.value(),
                it.number(),
                Form.word(it.kind()),
                it.words(),
                it.unit().map(UnitCode::value).orElse(""));
    }

    private static Sheet sheet(XSSFWorkbook book, Form form, Styles styles) {
        Sheet sheet = book.createSheet(form.title());
        Row row = sheet.createRow(0);
        for (int i = 0; i < form.columns().size(); i++) {
            row.createCell(i).setCellValue(form.columns().get(i).heading());
            row.getCell(i).setCellStyle(styles.heading());
            sheet.setColumnWidth(i, form.columns().get(i).width() * 256);
        }
        sheet.createFreezePane(1, 1);
        return sheet;
    }

    private static void row(Sheet sheet, Styles styles, List<String> cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
            row.getCell(i).setCellStyle(styles.text());
        }
    }

    private static CellStyle heading(XSSFWorkbook book) {
        CellStyle style = text(book);
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Marked as text, so that no spreadsheet takes a cell for a formula. */
    private static CellStyle text(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setQuotePrefixed(true);
        return style;
    }

    private record Styles(CellStyle heading, CellStyle text) {}
}
