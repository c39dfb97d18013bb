package org.luoshi.server.web.chart;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The pen for paper. PDF's y grows upwards. */
final class Ink {

    /** How far from its middle a curve's handles lie, to look round. */
    private static final double ROUND = 0.5522847498;

    /** The border that makes a letter bold, as a share of its size; the font has one weight. */
    private static final double BOLD = 0.025;

    private final PDPageContentStream content;
    private final double height;
    private final Script script;

    Ink(PDPageContentStream content, double height, Script script) {
        this.content = content;
        this.height = height;
        this.script = script;
    }

    void draw(List<Shape> shapes) throws IOException {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Box it -> box(it);
                case Shape.Disc it -> disc(it);
                case Shape.Area it -> area(it);
                case Shape.Path it -> path(it);
                case Shape.Words it -> words(it);
                case Shape.Part it -> draw(it.shapes());
            }
        }
    }

    private void box(Shape.Box it) throws IOException {
        content.addRect((float) it.x(), y(it.y() + it.height()), (float) it.width(), (float) it.height());
        paint(it.fill(), it.edge(), it.stroke());
    }

    private void disc(Shape.Disc it) throws IOException {
        float x = (float) it.x();
        float y = y(it.y());
        float r = (float) it.radius();
        float h = (float) (it.radius() * ROUND);
        content.moveTo(x + r, y);
        content.curveTo(x + r, y + h, x + h, y + r, x, y + r);
        content.curveTo(x - h, y + r, x - r, y + h, x - r, y);
        content.curveTo(x - r, y - h, x - h, y - r, x, y - r);
        content.curveTo(x + h, y - r, x + r, y - h, x + r, y);
        content.closePath();
        paint(it.fill(), it.edge(), it.stroke());
    }

    private void area(Shape.Area it) throws IOException {
        trace(it.points());
        content.closePath();
        paint(it.fill(), it.edge(), it.stroke());
    }

    private void path(Shape.Path it) throws IOException {
        stroke(it.tone(), it.stroke());
        float dash = (float) it.stroke() * 4;
        content.setLineDashPattern(it.dashed() ? new float[] {dash, dash} : new float[0], 0);
        trace(it.points());
        content.stroke();
    }

    private void trace(List<Double> points) throws IOException {
        content.moveTo(points.get(0).floatValue(), y(points.get(1)));
        for (int i = 2; i < points.size(); i += 2) {
            content.lineTo(points.get(i).floatValue(), y(points.get(i + 1)));
        }
    }

    private void paint(Tone fill, Tone edge, double stroke) throws IOException {
        content.setLineDashPattern(new float[0], 0);
        if (fill != Tone.NONE) {
            content.setNonStrokingColor(fill.red(), fill.green(), fill.blue());
        }
        if (edge != Tone.NONE) {
            stroke(edge, stroke);
        }
        if (fill != Tone.NONE && edge != Tone.NONE) {
            content.fillAndStroke();
        } else if (fill != Tone.NONE) {
            content.fill();
        } else if (edge != Tone.NONE) {
            content.stroke();
        }
    }

    private void stroke(Tone tone, double width) throws IOException {
        content.setStrokingColor(tone.red(), tone.green(), tone.blue());
        content.setLineWidth((float) width);
    }

    private void words(Shape.Words it) throws IOException {
        String text = script.written(it.text());
        if (text.isBlank()) {
            return;
        }
        double width = script.width(text, it.size());
        double x = switch (it.align()) {
            case LEFT -> it.x();
            case MIDDLE -> it.x() - width / 2;
            case RIGHT -> it.x() - width;
        };
        content.setNonStrokingColor(
                it.tone().red(), it.tone().green(), it.tone().blue());
        stroke(it.tone(), it.size() * BOLD);
        content.beginText();
        content.setRenderingMode(it.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setFont(script.font(), (float) it.size());
        content.newLineAtOffset((float) x, y(it.y()));
        content.showText(text);
        content.endText();
    }

    private float y(double down) {
        return (float) (height - down);
    }
}
