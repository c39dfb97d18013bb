package org.luoshi.server.web.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.web.chart.Chart.Row;
import org.luoshi.server.web.chart.Shape.Align;
import org.luoshi.server.web.chart.Shape.Box;
import org.luoshi.server.web.chart.Shape.Part;
import org.luoshi.server.web.chart.Shape.Path;
import org.luoshi.server.web.chart.Shape.Words;

/** The rows of a sheet: heading and light on the left, bars and marks on the days, links between bars. */
final class Rows {

    /** What another line needs, in heights of the text. */
    private static final double NEXT = 1.15;

    private final Chart chart;
    private final Format format;
    private final Ruler ruler;
    private final Sheet sheet;
    private final Bars bars;

    /** Where each bar of the sheet came to lie. */
    private final Map<String, Bars.Lain> lain = new HashMap<>();

    Rows(Chart chart, Format format, Ruler ruler, Sheet sheet) {
        this.chart = chart;
        this.format = format;
        this.ruler = ruler;
        this.sheet = sheet;
        this.bars = new Bars(format, ruler, sheet, !chart.ties().isEmpty());
    }

    List<Shape> draw(List<Row> rows, double top, double height) {
        List<Shape> drawn = new ArrayList<>();
        double y = top;
        for (Row row : rows) {
            drawn.addAll(row.group() ? group(row, y, height) : row(row, y, height));
            y += height;
            drawn.add(Path.line(format.margin(), y, right(), y, Tone.LINE, format.text() / 16));
        }
        List<Shape> all = new ArrayList<>();
        chart.ties().forEach(tie -> {
            Bars.Lain from = lain.get(tie.from());
            Bars.Lain to = lain.get(tie.to());
            if (from != null && to != null) {
                all.addAll(Ties.draw(tie, from, to, height, format.text() / 13));
            }
        });
        all.addAll(drawn);
        return all;
    }

    private List<Shape> group(Row row, double y, double height) {
        double size = format.text() * 1.05;
        double line = y + height / 2 + size * 0.36;
        double room = right() - format.margin() - size;
        String heading = ruler.fit(row.heading(), size, room);
        double after = ruler.width(heading, size) + size;
        return List.of(
                new Box(format.margin(), y, right() - format.margin(), height, Tone.GROUP, Tone.NONE, 0),
                new Words(format.margin() + size * 0.5, line, size, Align.LEFT, Tone.INK, true, heading),
                new Words(
                        format.margin() + size * 0.5 + after,
                        line,
                        format.text() * 0.85,
                        Align.LEFT,
                        Tone.QUIET,
                        false,
                        ruler.fit(row.note(), format.text() * 0.85, room - after)));
    }

    private List<Shape> row(Row row, double y, double height) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(heading(row, y, height));
        shapes.addAll(bars.draw(row, y, height, lain));
        return shapes;
    }

    /** On one line with the note behind it, or on two with the note below, as the row's height allows. */
    private Shape heading(Row row, double y, double height) {
        double size = format.text();
        double x = format.margin() + (row.sign() == Chart.Sign.NONE ? size * 0.5 : size * 1.6);
        double room = sheet.left() - x - size * 0.5;
        int most = row.note().isEmpty() ? format.lines() : Math.max(format.lines(), 2);
        int lines = Math.clamp(1 + (long) ((height / size - 1) / NEXT), 1, most);
        List<Shape> shapes = new ArrayList<>();
        Signs.draw(row.sign(), format.margin() + size * 0.8, y + height / 2, size * 0.42, shapes);
        if (lines == 1) {
            beside(row, x, y + height / 2 + size * 0.36, room, shapes);
        } else {
            below(row, x, y, height, room, lines, shapes);
        }
        String told = row.light().isEmpty() ? row.heading() : row.heading() + " " + row.light();
        return new Part(
                "heading", told + (row.note().isEmpty() ? "" : " " + row.note()), row.address(), Map.of(), shapes);
    }

    private void beside(Row row, double x, double line, double room, List<Shape> shapes) {
        double size = format.text();
        double small = size * 0.82;
        double note = Math.min(ruler.width(row.note(), small), room * 0.36);
        String heading = ruler.fit(row.heading(), size, room - note - (note > 0 ? size * 0.6 : 0));
        shapes.add(new Words(x, line, size, Align.LEFT, Tone.INK, false, heading));
        shapes.add(new Words(
                x + room, line, small, Align.RIGHT, Tone.QUIET, false, ruler.fit(row.note(), small, note + 0.01)));
    }

    private void below(Row row, double x, double y, double height, double room, int lines, List<Shape> shapes) {
        double size = format.text();
        double small = size * 0.82;
        int own = row.note().isEmpty() ? lines : Math.max(1, lines - 1);
        List<String> heading = ruler.wrap(row.heading(), size, room, own);
        int all = heading.size() + (row.note().isEmpty() ? 0 : 1);
        double line = y + (height - all * size * 1.24) / 2 + size;
        for (String text : heading) {
            shapes.add(new Words(x, line, size, Align.LEFT, Tone.INK, false, text));
            line += size * 1.24;
        }
        shapes.add(new Words(x, line, small, Align.LEFT, Tone.QUIET, false, ruler.fit(row.note(), small, room)));
    }

    private double right() {
        return format.width() - format.margin();
    }
}
