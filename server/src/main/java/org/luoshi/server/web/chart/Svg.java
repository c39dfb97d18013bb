package org.luoshi.server.web.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The pen for pages. Colours are classes of {@code chart.css}; each part has a name and can be reached by the keyboard. */
public final class Svg {

    private final StringBuilder out = new StringBuilder(32_768);

    private Svg() {}

    /** @param label what the drawing shows, for a screen reader */
    public static String of(Sheet sheet, String label) {
        Svg pen = new Svg();
        pen.out
                .append("<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(number(sheet.width()))
                .append(' ')
                .append(number(sheet.height()))
                .append("\" role=\"group\" aria-label=\"")
                .append(escaped(label))
                .append("\" data-left=\"")
                .append(number(sheet.left()))
                .append("\" data-day=\"")
                .append(String.format(Locale.ROOT, "%.5f", sheet.day()))
                .append("\" data-from=\"")
                .append(sheet.from())
                .append("\">");
        pen.draw(sheet.shapes());
        return pen.out.append("</svg>").toString();
    }

    private void draw(List<Shape> shapes) {
        shapes.forEach(this::draw);
    }

    private void draw(Shape shape) {
        switch (shape) {
            case Shape.Box it ->
                put(
                        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>",
                        number(it.x()),
                        number(it.y()),
                        number(it.width()),
                        number(it.height()),
                        paint(it.fill(), it.edge(), it.stroke()));
            case Shape.Disc it ->
                put(
                        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>",
                        number(it.x()), number(it.y()), number(it.radius()), paint(it.fill(), it.edge(), it.stroke()));
            case Shape.Area it ->
                put("<polygon points=\"%s\" %s/>", points(it.points()), paint(it.fill(), it.edge(), it.stroke()));
            case Shape.Path it ->
                put(
                        "<polyline points=\"%s\" class=\"l-%s\" stroke-width=\"%s\"%s/>",
                        points(it.points()),
                        it.tone().style(),
                        number(it.stroke()),
                        it.dashed() ? " stroke-dasharray=\"4 3\"" : "");
            case Shape.Words it -> words(it);
            case Shape.Part it -> part(it);
        }
    }

    private void words(Shape.Words it) {
        if (it.text().isEmpty()) {
            return;
        }
        String anchor = switch (it.align()) {
            case LEFT -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case RIGHT -> " text-anchor=\"end\"";
        };
        put(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" class=\"f-%s%s\"%s>%s</text>",
                number(it.x()),
                number(it.y()),
                number(it.size()),
                it.tone().style(),
                it.bold() ? " b" : "",
                anchor,
                escaped(it.text()));
    }

    /** A link where it leads somewhere; else a picture with a name, which can be focused too. */
    private void part(Shape.Part it) {
        StringBuilder data = new StringBuilder();
        for (Map.Entry<String, String> entry : new TreeMap<>(it.data()).entrySet()) {
            data.append(" data-")
                    .append(entry.getKey())
                    .append("=\"")
                    .append(escaped(entry.getValue()))
                    .append('"');
        }
        String told = escaped(it.told());
        if (it.address().isPresent()) {
            put(
                    "<a class=\"c-%s\" href=\"%s\" aria-label=\"%s\"%s><title>%s</title>",
                    it.kind(), escaped(it.address().get()), told, data, told);
            draw(it.shapes());
            out.append("</a>");
        } else {
            String focus = it.kind().startsWith("bar") ? " tabindex=\"0\"" : "";
            put(
                    "<g class=\"c-%s\" role=\"img\" aria-label=\"%s\"%s%s><title>%s</title>",
                    it.kind(), told, focus, data, told);
            draw(it.shapes());
            out.append("</g>");
        }
    }

    private void put(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }

    private static String paint(Tone fill, Tone edge, double stroke) {
        String border = edge == Tone.NONE ? "" : " stroke-width=\"" + number(stroke) + "\"";
        return "class=\"f-%s%s\"%s".formatted(fill.style(), edge == Tone.NONE ? "" : " l-" + edge.style(), border);
    }

    private static String points(List<Double> points) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            text.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(number(points.get(i)));
        }
        return text.toString();
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("\\p{Cntrl}", " ");
    }
}
