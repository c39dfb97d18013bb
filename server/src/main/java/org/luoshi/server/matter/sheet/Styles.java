package org.luoshi.server.matter.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** How cells look: white where a person may write, grey and locked elsewhere. */
record Styles(CellStyle heading, CellStyle shown, CellStyle count, CellStyle text, CellStyle day, CellStyle figure) {

    static Styles in(SXSSFWorkbook book) {
        CellStyle heading = cell(book);
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setQuotePrefixed(true);
        heading.setAlignment(HorizontalAlignment.CENTER);
        fill(heading, IndexedColors.GREY_25_PERCENT);
        CellStyle shown = cell(book);
        shown.setQuotePrefixed(true);
        faint(shown);
        CellStyle count = cell(book);
        faint(count);
        CellStyle text = open(cell(book));
        text.setQuotePrefixed(true);
        CellStyle day = open(cell(book));
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        CellStyle figure = open(cell(book));
        figure.setDataFormat(book.createDataFormat().getFormat("0.######"));
        return new Styles(heading, shown, count, text, day, figure);
    }

    CellStyle of(Field field) {
        return switch (field.kind()) {
            case KEY -> field == Field.ID || field == Field.MEASURE_ID || field == Field.NODE_ID ? shown : count;
            case SHOWN -> field == Field.PROGRESS ? count : shown;
            case TEXT, UNITS -> text;
            case DAY -> day;
            case FIGURE -> figure;
        };
    }

    private static CellStyle open(CellStyle style) {
        style.setLocked(false);
        return style;
    }

    /** Paper with a few dots: still legible when printed. */
    private static void faint(CellStyle style) {
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.LESS_DOTS);
    }

    private static void fill(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static CellStyle cell(SXSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
