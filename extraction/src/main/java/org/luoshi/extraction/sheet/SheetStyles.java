package org.luoshi.extraction.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The looks of a cell.
 *
 * @param guarded the body's, marked as text with a quote prefix: words beginning with =, +, - or @ stay words even
 *     after somebody has edited the cell
 */
record SheetStyles(CellStyle title, CellStyle heading, CellStyle body, CellStyle guarded, CellStyle number) {

    /** What offices have on their machines; others fall back to their default Chinese face. */
    private static final String FACE = "宋体";

    SheetStyles(SXSSFWorkbook book) {
        this(title(book), heading(book), body(book), guarded(book), number(book));
    }

    private static CellStyle title(SXSSFWorkbook book) {
        CellStyle style = words(book, font(book, 16, true));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static CellStyle heading(SXSSFWorkbook book) {
        CellStyle style = boxed(words(book, font(book, 11, true)));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle body(SXSSFWorkbook book) {
        return boxed(words(book, font(book, 10, false)));
    }

    private static CellStyle guarded(SXSSFWorkbook book) {
        CellStyle style = body(book);
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle number(SXSSFWorkbook book) {
        CellStyle style = boxed(book.createCellStyle());
        style.setFont(font(book, 10, false));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle words(SXSSFWorkbook book, Font font) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle boxed(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static Font font(SXSSFWorkbook book, int points, boolean bold) {
        Font font = book.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
