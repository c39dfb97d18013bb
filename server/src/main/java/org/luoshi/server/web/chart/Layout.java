package org.luoshi.server.web.chart;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.web.chart.Chart.Row;
import org.luoshi.server.web.chart.Shape.Align;
import org.luoshi.server.web.chart.Shape.Box;
import org.luoshi.server.web.chart.Shape.Words;

/** Puts a chart on sheets: the one geometry that both pens draw. */
public final class Layout {

    private static final int SMALLEST = 1;

    private final Chart chart;
    private final Format format;
    private final Ruler ruler;
    private final TimeAxis axis;
    private final double day;

    private Layout(Chart chart, Format format, Ruler ruler) {
        this.chart = chart;
        this.format = format;
        this.ruler = ruler;
        long days = ChronoUnit.DAYS.between(chart.from(), chart.to()) + 1;
        this.day = (format.width() - 2 * format.margin() - format.heading()) / days;
        this.axis = new TimeAxis(chart, format, ruler, day);
    }

    /** One sheet or several; without rows one sheet with the axis alone. */
    public static List<Sheet> of(Chart chart, Format format, Ruler ruler) {
        return new Layout(chart, format, ruler).sheets();
    }

    private List<Sheet> sheets() {
        List<List<Row>> pages = pages();
        List<Sheet> sheets = new ArrayList<>();
        for (List<Row> rows : pages) {
            sheets.add(sheet(rows, sheets.size() + 1, pages.size()));
        }
        return sheets;
    }

    /** As few sheets as hold all rows, each about as full as the others; no group's heading stands alone at a foot. */
    private List<List<Row>> pages() {
        if (format.height() == 0 || chart.rows().isEmpty()) {
            return List.of(chart.rows());
        }
        int most = Math.max(SMALLEST, (int) ((bottom() - top()) / format.least()));
        int sheets = Math.ceilDiv(chart.rows().size(), most);
        int each = Math.min(most, Math.ceilDiv(chart.rows().size(), sheets) + (sheets > 1 ? 1 : 0));
        List<List<Row>> pages = new ArrayList<>();
        int at = 0;
        while (at < chart.rows().size()) {
            int end = Math.min(chart.rows().size(), at + each);
            if (end < chart.rows().size()
                    && end - at > 1
                    && chart.rows().get(end - 1).group()) {
                end--;
            }
            pages.add(chart.rows().subList(at, end));
            at = end;
        }
        return pages;
    }

    private Sheet sheet(List<Row> rows, int number, int of) {
        double row = format.height() == 0
                ? format.most()
                : Math.clamp((bottom() - top()) / Math.max(1, rows.size()), format.least(), format.most());
        double end = top() + row * rows.size();
        double height = format.height() == 0 ? end + 1 : format.height();
        Sheet empty = new Sheet(format.width(), height, left(), day, chart.from(), List.of());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Box(0, 0, format.width(), height, Tone.SURFACE, Tone.NONE, 0));
        shapes.addAll(axis.behind(empty, top(), end));
        shapes.addAll(new Rows(chart, format, ruler, empty).draw(rows, top(), row));
        shapes.addAll(axis.before(empty, top(), end));
        if (format.framed()) {
            shapes.addAll(title());
            shapes.addAll(foot(number, of));
        }
        return new Sheet(format.width(), height, left(), day, chart.from(), shapes);
    }

    private List<Shape> title() {
        double size = format.text() * 1.9;
        double y = format.margin() + size;
        double room = format.width() - 2 * format.margin();
        String title = ruler.fit(chart.title(), size, room * 0.6);
        String beside = ruler.fit(chart.subtitle(), format.text(), room * 0.38);
        return List.of(
                new Words(format.margin(), y, size, Align.LEFT, Tone.INK, true, title),
                new Words(format.width() - format.margin(), y, format.text(), Align.RIGHT, Tone.SOFT, false, beside),
                new Box(format.margin(), y + size * 0.35, room, format.text() * 0.12, Tone.SEAL, Tone.NONE, 0));
    }

    private List<Shape> foot(int number, int of) {
        double size = format.text() * 0.82;
        double y = bottom() + size * 2.2;
        List<Shape> shapes = new ArrayList<>(new Legend(chart, format, ruler).draw(y));
        double room = format.width() - 2 * format.margin();
        String sheet = chart.words().sheet().replace("{0}", "" + number).replace("{1}", "" + of);
        double taken = ruler.width(sheet, size) + size * 2;
        y += size * 0.5;
        for (String line : chart.footer()) {
            y += size * 1.5;
            shapes.add(new Words(
                    format.margin(), y, size, Align.LEFT, Tone.QUIET, false, ruler.fit(line, size, room - taken)));
        }
        shapes.add(new Words(format.width() - format.margin(), y, size, Align.RIGHT, Tone.QUIET, false, sheet));
        return shapes;
    }

    private double left() {
        return format.margin() + format.heading();
    }

    /** Where the rows begin. */
    private double top() {
        return format.margin() + (format.framed() ? format.text() * 3.2 : 0) + axis.height();
    }

    /** Where they end at the latest, on a sheet that has an end. */
    private double bottom() {
        double lines = 2.9 + 1.5 * chart.footer().size();
        return format.height() - format.margin() - format.text() * 0.82 * lines;
    }
}
