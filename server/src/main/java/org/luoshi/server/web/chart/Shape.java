package org.luoshi.server.web.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a pen can draw. Lengths are in the sheet's unit (CSS pixels or points), y grows downwards. */
public sealed interface Shape {

    /** @param edge the tone of its border, as wide as {@code stroke} */
    record Box(double x, double y, double width, double height, Tone fill, Tone edge, double stroke) implements Shape {}

    record Disc(double x, double y, double radius, Tone fill, Tone edge, double stroke) implements Shape {}

    /** @param points x and y by turns; closed */
    record Area(List<Double> points, Tone fill, Tone edge, double stroke) implements Shape {
        public Area {
            points = List.copyOf(points);
        }
    }

    /** @param points x and y by turns; open */
    record Path(List<Double> points, Tone tone, double stroke, boolean dashed) implements Shape {
        public Path {
            points = List.copyOf(points);
        }

        static Path line(double x1, double y1, double x2, double y2, Tone tone, double stroke) {
            return new Path(List.of(x1, y1, x2, y2), tone, stroke, false);
        }
    }

    /** @param y of the baseline */
    record Words(double x, double y, double size, Align align, Tone tone, boolean bold, String text) implements Shape {}

    enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /**
     * Shapes that are one thing to a reader: it can be focused, has a name, leads somewhere.
     *
     * @param kind a style's name
     */
    record Part(String kind, String told, Optional<String> address, Map<String, String> data, List<Shape> shapes)
            implements Shape {
        public Part {
            data = Map.copyOf(data);
            shapes = List.copyOf(shapes);
        }
    }
}
