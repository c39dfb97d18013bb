package org.luoshi.extraction.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes the table row by row; only the last {@value #ROWS_IN_MEMORY} rows are held in memory, the rest go through a
 * temporary file that {@link #close} deletes. Words never become formulas, whatever character they begin with.
 */
public final class CommitmentSheet implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 200;
    /** A sheet holds 1,048,576 rows; beyond this many a further sheet is begun. */
    private static final int ROWS_IN_A_SHEET = 1_000_000;
    /** The most that a cell holds, by the format's definition, in UTF-16 units. */
    private static final int CHARACTERS_IN_A_CELL = 32_767;

    /**
     * Widths in half-width characters, in the order of {@link CommitmentRow#HEADINGS}. Together they fill A4 landscape
     * at nearly full size, so that the print can be read.
     */
    private static final int[] WIDTHS = {5, 12, 44, 22, 12, 12, 12, 14, 18};

    /** Those of the columns behind the number. */
    private static final int[] TEXT_WIDTHS = Arrays.copyOfRange(WIDTHS, 1, WIDTHS.length);

    private static final double MARGIN_INCHES = 0.4;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SheetStyles styles = new SheetStyles(book);
    private final String title;
    private SXSSFSheet sheet;
    private int next;

    /** @param title stands over the table, such as the document's title */
    public CommitmentSheet(String title) {
        this.title = title;
        this.sheet = begin();
    }

    public void add(CommitmentRow row) {
        if (next >= ROWS_IN_A_SHEET) {
            sheet = begin();
        }
        Row cells = sheet.createRow(next++);
        number(cells, row.number());
        List<String> texts = row.texts();
        for (int i = 0; i < texts.size(); i++) {
            String words = texts.get(i);
            text(cells, i + 1, words, looksLikeFormula(words) ? styles.guarded() : styles.body());
        }
        cells.setHeightInPoints(RowHeight.of(texts, TEXT_WIDTHS));
    }

    public void writeTo(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private SXSSFSheet begin() {
        int before = book.getNumberOfSheets();
        SXSSFSheet begun = book.createSheet(before == 0 ? "任务分解表" : "任务分解表" + (before + 1));
        for (int i = 0; i < WIDTHS.length; i++) {
            begun.setColumnWidth(i, WIDTHS[i] * 256);
        }
        Row titleRow = begun.createRow(0);
        titleRow.setHeightInPoints(30);
        text(titleRow, 0, title, styles.title());
        begun.addMergedRegion(new CellRangeAddress(0, 0, 0, WIDTHS.length - 1));
        Row headings = begun.createRow(1);
        headings.setHeightInPoints(24);
        for (int i = 0; i < WIDTHS.length; i++) {
            text(headings, i, CommitmentRow.HEADINGS.get(i), styles.heading());
        }
        begun.createFreezePane(0, 2);
        forPrint(begun);
        next = 2;
        return begun;
    }

    /** A4 landscape, one page wide and as many long as it takes, the headings on each. */
    private static void forPrint(SXSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(1, 1, -1, -1));
        sheet.setHorizontallyCenter(true);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
            sheet.setMargin(side, MARGIN_INCHES);
        }
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    private void number(Row row, int number) {
        Cell cell = row.createCell(0);
        cell.setCellValue(number);
        cell.setCellStyle(styles.number());
    }

    private static void text(Row row, int column, String words, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(fitting(words));
        cell.setCellStyle(style);
    }

    private static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && "=+-@\t".indexOf(words.charAt(0)) >= 0;
    }

    private static String fitting(String words) {
        if (words.length() <= CHARACTERS_IN_A_CELL) {
            return words;
        }
        int cut = CHARACTERS_IN_A_CELL - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}
