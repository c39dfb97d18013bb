package org.luoshi.server.web.chart;

import java.util.List;
import org.luoshi.server.web.chart.Shape.Area;
import org.luoshi.server.web.chart.Shape.Box;
import org.luoshi.server.web.chart.Shape.Disc;

/** Lights and marks by their shapes, so that a print without colours says the same. */
final class Signs {

    private Signs() {}

    /** @param radius half of what it fills */
    static void draw(Chart.Sign sign, double x, double y, double radius, List<Shape> onto) {
        switch (sign) {
            case GOOD -> onto.add(new Disc(x, y, radius, Tone.GOOD, Tone.NONE, 0));
            case LATE ->
                onto.add(new Area(
                        List.of(x, y - radius, x + radius * 1.1, y + radius * 0.9, x - radius * 1.1, y + radius * 0.9),
                        Tone.LATE,
                        Tone.NONE,
                        0));
            case OVER ->
                onto.add(new Box(
                        x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8, Tone.OVER, Tone.NONE, 0));
            case IDLE -> onto.add(new Disc(x, y, radius * 0.85, Tone.SURFACE, Tone.IDLE, radius * 0.35));
            case NONE -> {}
        }
    }

    /** A mark of that kind at a point. */
    static List<Shape> mark(Chart.Kind kind, double x, double y, double radius) {
        double stroke = radius * 0.28;
        return switch (kind) {
            case MILESTONE -> List.of(new Area(diamond(x, y, radius), Tone.SURFACE, Tone.INK, stroke));
            case REACHED -> List.of(new Area(diamond(x, y, radius), Tone.GOOD, Tone.GOOD, stroke));
            case LATEST ->
                List.of(new Area(
                        List.of(x - radius, y - radius, x + radius, y - radius, x, y + radius * 0.8),
                        Tone.LATE,
                        Tone.SURFACE,
                        stroke / 2));
            case DUE ->
                List.of(
                        Shape.Path.line(x, y - radius * 1.5, x, y + radius * 1.5, Tone.SEAL, stroke),
                        new Area(
                                List.of(x, y - radius * 1.5, x + radius * 1.5, y - radius * 0.9, x, y - radius * 0.3),
                                Tone.SEAL,
                                Tone.SEAL,
                                stroke / 2));
        };
    }

    private static List<Double> diamond(double x, double y, double radius) {
        return List.of(x, y - radius, x + radius, y, x, y + radius, x - radius, y);
    }
}
