package org.luoshi.server.web.chart;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.web.chart.Shape.Align;
import org.luoshi.server.web.chart.Shape.Box;
import org.luoshi.server.web.chart.Shape.Words;

/** What the signs mean, in one line; it shrinks where the words are long. */
final class Legend {

    private final Chart chart;
    private final Format format;
    private final Ruler ruler;

    Legend(Chart chart, Format format, Ruler ruler) {
        this.chart = chart;
        this.format = format;
        this.ruler = ruler;
    }

    List<Shape> draw(double line) {
        double room = format.width() - 2 * format.margin();
        double size = format.text() * 0.88;
        double scale = Math.min(1, room / width(size));
        return at(line, size * scale);
    }

    private double width(double size) {
        return keys().stream().mapToDouble(it -> step(it, size)).sum();
    }

    private List<Chart.Key> keys() {
        return List.of(Chart.Key.values()).stream()
                .filter(it -> chart.words().keys().containsKey(it))
                .toList();
    }

    private double step(Chart.Key key, double size) {
        return ruler.width(name(key), size) + size * 3.4;
    }

    private String name(Chart.Key key) {
        return chart.words().keys().getOrDefault(key, "");
    }

    private List<Shape> at(double line, double size) {
        List<Shape> shapes = new ArrayList<>();
        double x = format.margin();
        for (Chart.Key key : keys()) {
            swatch(key, x, line - size * 0.36, size, shapes);
            shapes.add(new Words(x + size * 2, line, size, Align.LEFT, Tone.SOFT, false, name(key)));
            x += step(key, size);
        }
        return shapes;
    }

    private void swatch(Chart.Key key, double x, double y, double size, List<Shape> shapes) {
        double middle = x + size * 0.85;
        double radius = size * 0.42;
        double thin = size / 14;
        switch (key) {
            case GOOD -> Signs.draw(Chart.Sign.GOOD, middle, y, radius, shapes);
            case LATE -> Signs.draw(Chart.Sign.LATE, middle, y, radius, shapes);
            case OVER -> Signs.draw(Chart.Sign.OVER, middle, y, radius, shapes);
            case IDLE -> Signs.draw(Chart.Sign.IDLE, middle, y, radius, shapes);
            case DONE -> shapes.add(box(x, y, size, Tone.DONE, Tone.EDGE, thin));
            case OPEN -> shapes.add(box(x, y, size, Tone.OPEN, Tone.EDGE, thin));
            case CRITICAL -> {
                shapes.add(box(x, y, size, Tone.OPEN, Tone.EDGE, thin));
                shapes.add(new Box(x, y + size * 0.3, size * 1.7, size * 0.18, Tone.SEAL, Tone.NONE, 0));
            }
            case BASELINE ->
                shapes.add(new Box(x, y - size * 0.1, size * 1.7, size * 0.2, Tone.BASELINE, Tone.NONE, 0));
            case MILESTONE -> shapes.addAll(Signs.mark(Chart.Kind.MILESTONE, middle, y, radius));
            case REACHED -> shapes.addAll(Signs.mark(Chart.Kind.REACHED, middle, y, radius));
            case LATEST -> shapes.addAll(Signs.mark(Chart.Kind.LATEST, middle, y, radius));
            case DUE -> shapes.addAll(Signs.mark(Chart.Kind.DUE, middle, y, radius));
            case TODAY -> shapes.add(new Box(middle, y - size * 0.5, thin * 2, size, Tone.SEAL, Tone.NONE, 0));
            case OFF -> shapes.add(box(x, y, size, Tone.OFF, Tone.LINE, thin));
        }
    }

    private static Shape box(double x, double y, double size, Tone fill, Tone edge, double stroke) {
        return new Box(x, y - size * 0.4, size * 1.7, size * 0.8, fill, edge, stroke);
    }
}
