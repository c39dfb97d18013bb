package org.luoshi.server.web.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.web.chart.Chart.Bar;
import org.luoshi.server.web.chart.Chart.Mark;
import org.luoshi.server.web.chart.Chart.Row;
import org.luoshi.server.web.chart.Shape.Align;
import org.luoshi.server.web.chart.Shape.Box;
import org.luoshi.server.web.chart.Shape.Part;
import org.luoshi.server.web.chart.Shape.Words;

/** Bars and marks of one row, with as many of their labels as fit without touching each other. */
final class Bars {

    private final Format format;
    private final Ruler ruler;
    private final Sheet sheet;
    private final boolean tied;

    /** @param tied whether links leave the bars, which labels have to keep clear of */
    Bars(Format format, Ruler ruler, Sheet sheet, boolean tied) {
        this.tied = tied;
        this.format = format;
        this.ruler = ruler;
        this.sheet = sheet;
    }

    /** Where a bar lies, with the middle of its height. */
    record Lain(double from, double to, double middle) {}

    List<Shape> draw(Row row, double y, double height, Map<String, Lain> lain) {
        List<Shape> shapes = new ArrayList<>();
        for (Bar bar : row.bars()) {
            Lain at = new Lain(x(bar.from()), Math.max(x(bar.to().plusDays(1)), x(bar.from()) + 2), y + height * 0.44);
            lain.put(bar.key(), at);
            shapes.add(new Part(
                    "bar" + (bar.critical() ? " critical" : ""),
                    bar.told(),
                    bar.address(),
                    bar.data(),
                    bar(bar, at, height)));
        }
        for (Mark mark : row.marks()) {
            double radius = radius(height);
            shapes.add(new Part(
                    "mark",
                    mark.told(),
                    Optional.empty(),
                    Map.of(),
                    Signs.mark(mark.kind(), x(mark), y + height * 0.44, radius)));
        }
        shapes.addAll(labels(row, y, height));
        return shapes;
    }

    private List<Shape> bar(Bar bar, Lain at, double height) {
        double thick = height * 0.46;
        double top = at.middle() - thick / 2;
        double width = at.to() - at.from();
        double stroke = format.text() / 16;
        List<Shape> shapes = new ArrayList<>();
        bar.baseline()
                .ifPresent(it -> shapes.add(new Box(
                        x(it.from()),
                        at.middle() + height * 0.3,
                        Math.max(1, x(it.to().plusDays(1)) - x(it.from())),
                        height * 0.12,
                        Tone.BASELINE,
                        Tone.NONE,
                        0)));
        shapes.add(new Box(at.from(), top, width, thick, bar.even() ? Tone.EVEN : Tone.OPEN, Tone.NONE, 0));
        if (bar.done() > 0) {
            shapes.add(new Box(at.from(), top, width * Math.min(1, bar.done()), thick, Tone.DONE, Tone.NONE, 0));
        }
        shapes.add(new Box(at.from(), top, width, thick, Tone.NONE, Tone.EDGE, stroke));
        if (bar.critical()) {
            shapes.add(new Box(at.from(), top + thick - stroke, width, stroke * 3, Tone.SEAL, Tone.NONE, 0));
        }
        return shapes;
    }

    /** Inside its bar; else behind it, in the gap before the next thing of the row. */
    private List<Shape> labels(Row row, double y, double height) {
        double size = format.text() * 0.78;
        double line = y + height * 0.44 + size * 0.36;
        List<Double> begins = begins(row, height);
        List<Shape> shapes = new ArrayList<>();
        double taken = sheet.left();
        for (Label label : sorted(row, height)) {
            double width = ruler.width(label.text(), size);
            double next = begins.stream()
                    .filter(it -> it > label.to() - 0.01)
                    .findFirst()
                    .orElse(format.width() - format.margin());
            double after = label.to() + (tied ? height * 0.34 : size * 0.35);
            if (label.text().isEmpty()) {
                continue;
            }
            if (label.inside() + width + size * 0.3 <= label.end()) {
                shapes.add(new Words(label.inside(), line, size, Align.LEFT, Tone.INK, false, label.text()));
            } else if (after >= taken && after + width + size * 0.2 <= next) {
                shapes.add(new Words(after, line, size, Align.LEFT, Tone.SOFT, false, label.text()));
                taken = after + width;
            }
        }
        return shapes;
    }

    private List<Label> sorted(Row row, double height) {
        double half = radius(height);
        List<Label> all = new ArrayList<>();
        row.marks()
                .forEach(it -> all.add(Label.of(it.label(), x(it) + half * (it.kind() == Chart.Kind.DUE ? 1.8 : 1.2))));
        row.bars().forEach(bar -> all.add(inside(bar, row.marks(), half)));
        all.sort(Comparator.comparingDouble(Label::to));
        return all;
    }

    /** Between what lies on the bar's own ends; a mark further inside covers the rest. */
    private Label inside(Bar bar, List<Mark> marks, double half) {
        double gap = format.text() * 0.3;
        double from = x(bar.from());
        double to = x(bar.to().plusDays(1));
        double begin = from + gap;
        double end = to - gap;
        for (Mark mark : marks.stream().sorted(Comparator.comparing(Mark::day)).toList()) {
            if (x(mark) - half <= begin && x(mark) + half > begin - gap) {
                begin = x(mark) + half + gap / 2;
            } else if (x(mark) - half > begin) {
                end = Math.min(end, x(mark) - half);
            }
        }
        return new Label(bar.label(), begin, end, to);
    }

    /** Where bars and marks begin, in their order. */
    private List<Double> begins(Row row, double height) {
        List<Double> begins = new ArrayList<>();
        row.bars().forEach(it -> begins.add(x(it.from())));
        row.marks().forEach(it -> begins.add(x(it) - radius(height)));
        begins.sort(Comparator.naturalOrder());
        return begins;
    }

    private double radius(double height) {
        return Math.min(height * 0.26, format.text() * 0.55);
    }

    /**
     * @param inside where it may begin inside of its bar
     * @param end where it must end there
     * @param to where its bar or mark ends
     */
    private record Label(String text, double inside, double end, double to) {
        /** Of a mark, which has no inside. */
        static Label of(String text, double to) {
            return new Label(text, to, to, to);
        }
    }

    private double x(Mark mark) {
        return x(mark.kind() == Chart.Kind.LATEST ? mark.day() : mark.day().plusDays(1));
    }

    /** Nothing is drawn outside of the axis. */
    private double x(LocalDate day) {
        return Math.clamp(sheet.at(day), sheet.left(), format.width() - format.margin());
    }
}
