package org.luoshi.server.measure.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people would fill them in. */
public final class Books {

    private static final List<Object> HEADINGS = List.of("指标编码", "指标名称", "期间", "数值", "单位", "说明");

    private Books() {}

    public static byte[] book(Consumer<XSSFWorkbook> fill) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFSheet sheet(XSSFWorkbook book, String title, List<?> headings) {
        XSSFSheet sheet = book.createSheet(title);
        add(sheet, headings.toArray());
        return sheet;
    }

    static void add(Sheet sheet, Object... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Double number) {
                row.createCell(i).setCellValue(number);
            } else {
                row.createCell(i).setCellValue(String.valueOf(cells[i]));
            }
        }
    }

    /** Of the sheet of figures: code, period, figure, unit, why. */
    public static List<Object> row(Object... cells) {
        return List.of(cells);
    }

    @SafeVarargs
    public static byte[] figures(List<Object>... rows) {
        return book(book -> {
            XSSFSheet sheet = sheet(book, "数据", HEADINGS);
            for (List<Object> row : rows) {
                add(sheet, row.get(0), "", row.get(1), row.get(2), row.get(3), row.get(4));
            }
        });
    }

    static byte[] many(int rows, IntFunction<List<Object>> row) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            Sheet sheet = book.createSheet("数据");
            Row heading = sheet.createRow(0);
            for (int i = 0; i < HEADINGS.size(); i++) {
                heading.createCell(i).setCellValue(String.valueOf(HEADINGS.get(i)));
            }
            for (int i = 0; i < rows; i++) {
                List<Object> cells = row.apply(i);
                Row next = sheet.createRow(i + 1);
                next.createCell(0).setCellValue(String.valueOf(cells.get(0)));
                next.createCell(2).setCellValue(String.valueOf(cells.get(1)));
                next.createCell(3).setCellValue((Double) cells.get(2));
                next.createCell(4).setCellValue(String.valueOf(cells.get(3)));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
