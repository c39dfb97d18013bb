package org.luoshi.server.web.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.luoshi.server.unit.audit.Entry;
import org.luoshi.server.web.Frame;

/** The trail as a spreadsheet; every cell is text, so nothing in it computes. */
final class TrailSheet {

    /** What a spreadsheet shows in reasonable time. */
    static final int MOST_ROWS = 100_000;

    private static final List<String> COLUMNS = List.of("seq", "at", "who", "address", "deed", "subject", "outcome");

    private TrailSheet() {}

    static byte[] of(Frame frame, List<Entry> entries) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(frame.t("audit.title"));
            write(
                    sheet.createRow(0),
                    COLUMNS.stream().map(it -> frame.t("audit.column." + it)).toList());
            for (int i = 0; i < entries.size(); i++) {
                write(sheet.createRow(i + 1), cells(frame, entries.get(i)));
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Frame frame, Entry entry) {
        return List.of(
                Long.toString(entry.seq()),
                frame.moment(entry.at()),
                entry.who(),
                entry.address(),
                frame.t("deed." + entry.deed()),
                entry.subject(),
                frame.t("audit.outcome." + entry.outcome().name().toLowerCase(java.util.Locale.ROOT)));
    }

    private static void write(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
