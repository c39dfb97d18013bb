package org.luoshi.server.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Form;

/** An empty spreadsheet to fill in: headings, an example, notes. Also written by those who bring rows of their own. */
public final class Blank {

    private static final int WIDTH = 18 * 256;
    private static final int WIDE = 100 * 256;

    private Blank() {}

    /** @param rows in the order of the form's columns; an empty cell stays empty */
    public static byte[] of(Form form, List<List<String>> rows, List<String> notes) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle heading = heading(book);
            XSSFSheet sheet = book.createSheet(form.sheet());
            sheet.createFreezePane(0, 1);
            headings(sheet, form, heading);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, i + 1, form, rows.get(i));
            }
            notes(book.createSheet("填写说明"), notes);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle heading(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        return style;
    }

    private static void headings(XSSFSheet sheet, Form form, CellStyle style) {
        var row = sheet.createRow(0);
        for (int i = 0; i < form.columns().size(); i++) {
            Column column = form.columns().get(i);
            var cell = row.createCell(i);
            cell.setCellValue(column.required() ? column.title() + "*" : column.title());
            cell.setCellStyle(style);
            sheet.setColumnWidth(i, WIDTH);
        }
    }

    private static void row(XSSFSheet sheet, int number, Form form, List<String> values) {
        var row = sheet.createRow(number);
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value.isEmpty()) {
                continue;
            }
            if (form.columns().get(i).kind() == Column.Kind.NUMBER) {
                row.createCell(i).setCellValue(Double.parseDouble(value));
            } else {
                row.createCell(i).setCellValue(value);
            }
        }
    }

    private static void notes(XSSFSheet sheet, List<String> notes) {
        sheet.setColumnWidth(0, WIDE);
        for (int i = 0; i < notes.size(); i++) {
            sheet.createRow(i).createCell(0).setCellValue(notes.get(i));
        }
    }
}
