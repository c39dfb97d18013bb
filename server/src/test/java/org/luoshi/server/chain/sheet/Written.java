package org.luoshi.server.chain.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of a test: sheets with their rows, the headings first. */
public final class Written {

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    public Written sheet(String title, List<List<Object>> rows) {
        sheets.put(title, rows);
        return this;
    }

    public byte[] bytes() {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            sheets.forEach((title, rows) -> write(book.createSheet(title), rows));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Sheet sheet, List<List<Object>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                Cell cell = row.createCell(c);
                if (rows.get(r).get(c) instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(String.valueOf(rows.get(r).get(c)));
                }
            }
        }
    }
}
