package org.luoshi.server.web.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.measure.forecast.Outlook;
import org.luoshi.server.measure.pace.Curve;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.chart.Shape;
import org.luoshi.server.web.chart.Sheet;
import org.luoshi.server.web.chart.Svg;
import org.luoshi.server.web.chart.Tone;

/** A year of an indicator: pace, target, what was reached, the forecast with its interval, and the years before it. */
final class SeriesChart {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 340;
    private static final double LEFT = 74;
    private static final double RIGHT = 26;
    private static final double TOP = 24;
    private static final double FLOOR = HEIGHT - 34;
    private static final double TEXT = 12;
    private static final int YEARS = 3;
    private static final int LINES = 4;
    private static final MathContext TICK = new MathContext(6);

    private final Frame frame;
    private final Series series;
    private final int year;
    private final Optional<Curve> curve;
    private final Optional<Outlook> outlook;
    private final double low;
    private final double high;

    private SeriesChart(Frame frame, Series series, Optional<Outlook> outlook) {
        this.frame = frame;
        this.series = series;
        this.year = series.last().orElseThrow().period().year();
        this.curve = Curve.of(series, year);
        this.outlook = outlook;
        List<Double> all = new ArrayList<>();
        for (int back = 0; back <= YEARS; back++) {
            reached(year - back).forEach(it -> all.add(it[1]));
        }
        curve.ifPresent(
                it -> it.points().forEach(point -> all.add(point.expected().doubleValue())));
        curve.ifPresent(it -> all.add(it.target().value().doubleValue()));
        outlook.ifPresent(it -> it.ahead().forEach(ahead -> all.addAll(List.of(ahead.low(), ahead.high()))));
        double least = all.stream().mapToDouble(it -> it).min().orElse(0);
        double most = all.stream().mapToDouble(it -> it).max().orElse(1);
        double air = most > least ? (most - least) * 0.06 : Math.max(1, Math.abs(most) * 0.1);
        this.low = series.indicator().nature().adds() ? Math.min(0, least) : least - air;
        this.high = most + air;
    }

    /** As SVG; empty without a figure. */
    static String of(Frame frame, Series series, Optional<Outlook> outlook) {
        return series.last().isEmpty() ? "" : new SeriesChart(frame, series, outlook).svg();
    }

    private String svg() {
        List<Shape> shapes = new ArrayList<>(grid());
        outlook.ifPresent(it -> shapes.addAll(fan(it)));
        for (int back = YEARS; back >= 1; back--) {
            line(reached(year - back), back == 1 ? Tone.IDLE : Tone.LINE, back == 1 ? 1.5 : 1, false)
                    .ifPresent(shapes::add);
        }
        curve.ifPresent(it -> shapes.addAll(pace(it)));
        line(reached(year), Tone.INK, 2.2, false).ifPresent(shapes::add);
        shapes.addAll(points());
        Sheet sheet = new Sheet(WIDTH, HEIGHT, LEFT, 1, new Period(every(), year, 1).firstDay(), shapes);
        return Svg.of(sheet, frame.t("indicators.chart", series.indicator().name(), year));
    }

    private Period.Every every() {
        return series.indicator().every();
    }

    private List<Shape> grid() {
        List<Shape> shapes = new ArrayList<>();
        double step = step((high - low) / LINES);
        for (double value = Math.ceil(low / step) * step; value <= high; value += step) {
            shapes.add(path(List.of(LEFT, y(value), WIDTH - RIGHT, y(value)), Tone.LINE, 1, false));
            String text = Numbers.plain(BigDecimal.valueOf(value).round(TICK));
            shapes.add(words(LEFT - 8, y(value) + 4, Shape.Align.RIGHT, text));
        }
        for (Period period : Period.of(every(), year)) {
            String name = frame.t("indicators.axis." + org.luoshi.server.web.Phrases.key(every()), period.part());
            shapes.add(words(x(period.part()), FLOOR + 20, Shape.Align.MIDDLE, name));
        }
        return shapes;
    }

    /** 1, 2 or 5 times a power of ten, about as large as asked. */
    private static double step(double about) {
        double power = Math.pow(10, Math.floor(Math.log10(about)));
        double times = about / power;
        return power * (times < 1.5 ? 1 : times < 3.5 ? 2 : times < 7.5 ? 5 : 10);
    }

    private List<Shape> pace(Curve it) {
        List<Double> points = new ArrayList<>();
        it.points().forEach(point -> {
            points.add(x(point.period().part()));
            points.add(y(point.expected().doubleValue()));
        });
        double target = y(it.target().value().doubleValue());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(path(List.of(LEFT, target, WIDTH - RIGHT, target), Tone.SEAL, 1.2, false));
        shapes.add(new Shape.Words(
                WIDTH - RIGHT,
                target - 6,
                TEXT,
                Shape.Align.RIGHT,
                Tone.SEAL,
                true,
                frame.t("indicators.chart.target", Numbers.full(it.target().value(), series.indicator()))));
        if (points.size() > 2) {
            shapes.add(path(points, Tone.GOOD, 1.6, true));
        }
        return shapes;
    }

    /** From the last figure to the year's end: the interval as an area, its middle dashed. */
    private List<Shape> fan(Outlook it) {
        Optional<Double> last = series.reached(it.last()).map(Number::doubleValue);
        if (last.isEmpty()) {
            return List.of();
        }
        List<Double> upper = new ArrayList<>(List.of(x(it.last().part()), y(last.get())));
        List<Double> middle = new ArrayList<>(upper);
        List<Double> lower = new ArrayList<>();
        for (Outlook.Ahead ahead : it.ahead()) {
            upper.addAll(List.of(x(ahead.period().part()), y(ahead.high())));
            middle.addAll(List.of(x(ahead.period().part()), y(ahead.value())));
            lower.addAll(0, List.of(x(ahead.period().part()), y(ahead.low())));
        }
        upper.addAll(lower);
        return List.of(new Shape.Area(upper, Tone.OPEN, Tone.NONE, 0), path(middle, Tone.INK, 1.2, true));
    }

    private List<Shape> points() {
        List<Shape> shapes = new ArrayList<>();
        for (double[] it : reached(year)) {
            Period period = new Period(every(), year, (int) it[0]);
            String told = Words.period(frame, period)
                    + frame.t("indicators.colon")
                    + Numbers.withUnit(series.reached(period).orElseThrow(), series.indicator());
            shapes.add(new Shape.Part(
                    "point",
                    told,
                    Optional.empty(),
                    Map.of(),
                    List.of(new Shape.Disc(x((int) it[0]), y(it[1]), 3.6, Tone.INK, Tone.SURFACE, 1))));
        }
        return shapes;
    }

    private List<double[]> reached(int of) {
        List<double[]> points = new ArrayList<>();
        for (Period period : Period.of(every(), of)) {
            series.reached(period).ifPresent(it -> points.add(new double[] {period.part(), it.doubleValue()}));
        }
        return points;
    }

    private Optional<Shape> line(List<double[]> points, Tone tone, double stroke, boolean dashed) {
        List<Double> path = new ArrayList<>();
        points.forEach(it -> path.addAll(List.of(x((int) it[0]), y(it[1]))));
        return path.size() < 4 ? Optional.empty() : Optional.of(path(path, tone, stroke, dashed));
    }

    private static Shape path(List<Double> points, Tone tone, double stroke, boolean dashed) {
        return new Shape.Path(points, tone, stroke, dashed);
    }

    private static Shape words(double x, double y, Shape.Align align, String text) {
        return new Shape.Words(x, y, TEXT, align, Tone.SOFT, false, text);
    }

    private double x(int part) {
        int parts = every().parts();
        double inside = WIDTH - LEFT - RIGHT - 30;
        return LEFT + 15 + (parts == 1 ? inside / 2 : inside * (part - 1) / (parts - 1));
    }

    private double y(double value) {
        return FLOOR - (FLOOR - TOP) * (value - low) / (high - low);
    }
}
