package org.luoshi.server.web.indicators;

import java.util.List;
import java.util.stream.Stream;
import org.luoshi.server.measure.sheet.Preview;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;

/** A preview's rows under headings: what to look at first, what changes, what is new. */
public final class Shown {

    /** So many of a list stand on the page; all are counted. */
    private static final int MOST = 200;

    private Shown() {}

    /** @param more how many are not shown */
    public record Rows(String title, List<Preview.Row> rows, int more) {}

    public static List<Rows> lists(Frame frame, Preview preview) {
        return Stream.of(
                        rows(warned(frame, preview.warned().size()), preview.warned()),
                        rows(frame, preview, Preview.Change.CHANGED),
                        rows(frame, preview, Preview.Change.NEW))
                .filter(it -> !it.rows().isEmpty())
                .toList();
    }

    private static String warned(Frame frame, int rows) {
        return frame.n("indicators.preview.warned", rows);
    }

    private static Rows rows(Frame frame, Preview preview, Preview.Change change) {
        List<Preview.Row> rows = preview.of(change).stream()
                .filter(it -> it.warnings().isEmpty())
                .toList();
        return rows(frame.n("indicators.rows." + Phrases.key(change), rows.size()), rows);
    }

    private static Rows rows(String title, List<Preview.Row> rows) {
        return new Rows(title, rows.subList(0, Math.min(MOST, rows.size())), Math.max(0, rows.size() - MOST));
    }

    public static List<String> warnings(Frame frame, Preview.Row row) {
        return row.warnings().stream().map(it -> Words.warning(frame, it)).toList();
    }
}
