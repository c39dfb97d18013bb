package org.luoshi.server.unit.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.luoshi.server.shared.Plain;
import org.luoshi.server.unit.sheet.Form.Column;

/** A spreadsheet as read: the rows of its known sheets, and what could not be read. */
record Book(Map<Form, List<Line>> lines, List<Fault> faults) {

    private static final int MOST_ROWS = 20_000;

    List<Line> of(Form form) {
        return lines.getOrDefault(form, List.of());
    }

    /** Sheets and columns may stand in any order; other sheets and columns are left alone. */
    static Book read(byte[] bytes) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Map<Form, List<Line>> lines = new HashMap<>();
            List<Fault> faults = new ArrayList<>();
            for (Form form : Form.values()) {
                Sheet sheet = book.getSheet(form.title());
                if (sheet != null) {
                    lines.put(form, lines(form, sheet, faults));
                }
            }
            if (lines.isEmpty()) {
                faults.add(new Fault("", "", "sheet-without-sheets", List.of()));
            }
            return new Book(lines, faults);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException unreadable) {
            return new Book(Map.of(), List.of(new Fault("", "", "sheet-unreadable", List.of())));
        }
    }

    private static List<Line> lines(Form form, Sheet sheet, List<Fault> faults) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        Map<String, Integer> columns = columns(form, sheet.getRow(sheet.getFirstRowNum()), formatter);
        String first = form.columns().getFirst().key();
        if (!columns.containsKey(first)) {
            faults.add(new Fault(
                    form.title(),
                    "A1",
                    "sheet-without-headings",
                    List.of(form.columns().getFirst().heading())));
            return List.of();
        }
        if (sheet.getLastRowNum() > MOST_ROWS) {
            faults.add(new Fault(form.title(), "", "sheet-too-long", List.of(MOST_ROWS)));
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (int i = sheet.getFirstRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
            Map<String, String> texts = texts(columns, sheet.getRow(i), formatter);
            if (texts.values().stream().anyMatch(text -> !text.isEmpty())) {
                lines.add(new Line(form, i + 1, columns, texts));
            }
        }
        return lines;
    }

    private static Map<String, Integer> columns(
            Form form, @org.jspecify.annotations.Nullable Row headings, DataFormatter formatter) {
        Map<String, Integer> columns = new HashMap<>();
        for (Column column : form.columns()) {
            for (int i = 0; headings != null && i < headings.getLastCellNum(); i++) {
                if (formatter.formatCellValue(headings.getCell(i)).strip().equals(column.heading())) {
                    columns.putIfAbsent(column.key(), i);
                }
            }
        }
        return columns;
    }

    private static Map<String, String> texts(
            Map<String, Integer> columns, @org.jspecify.annotations.Nullable Row row, DataFormatter formatter) {
        Map<String, String> texts = new HashMap<>();
        columns.forEach((key, column) -> texts.put(
                key,
                row == null
                        ? ""
                        : Plain.text(formatter.formatCellValue(row.getCell(column)))
                                .strip()));
        return texts;
    }
}
