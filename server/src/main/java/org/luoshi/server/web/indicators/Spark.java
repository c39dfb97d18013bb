package org.luoshi.server.web.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.measure.pace.Curve;
import org.luoshi.server.measure.pace.Standing;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;

/** A year at a glance: the pace dashed, what was reached, the last point by its light. */
final class Spark {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 28;
    private static final double EDGE = 4;

    private final Standing standing;
    private final double low;
    private final double high;

    private Spark(Standing standing) {
        this.standing = standing;
        List<Double> all = new ArrayList<>();
        standing.curve().points().forEach(it -> all.add(it.expected().doubleValue()));
        reached().forEach(it -> all.add(it[1]));
        this.low = Math.min(
                standing.curve().adds() ? 0 : Double.MAX_VALUE,
                all.stream().mapToDouble(it -> it).min().orElse(0));
        this.high = all.stream().mapToDouble(it -> it).max().orElse(1);
    }

    static String of(Frame frame, Standing standing) {
        return new Spark(standing).svg(frame);
    }

    private String svg(Frame frame) {
        String period = Words.period(frame, standing.period());
        String reached = Numbers.plain(standing.reached());
        String expected = Numbers.rounded(standing.expected(), standing.series().indicator());
        String told = frame.t("indicators.spark", period, reached, expected);
        StringBuilder out = new StringBuilder("<svg class=\"spark\" viewBox=\"0 0 120 28\" role=\"img\" aria-label=\"")
                .append(told.replace("\"", ""))
                .append("\"><polyline class=\"pace\" points=\"");
        for (Curve.Point point : standing.curve().points()) {
            out.append(at(point.period().part(), point.expected().doubleValue()));
        }
        out.append("\"/><polyline class=\"real\" points=\"");
        List<double[]> points = reached();
        points.forEach(it -> out.append(at((int) it[0], it[1])));
        out.append("\"/>");
        double[] last = points.getLast();
        return out.append(dot((int) last[0], last[1])).append("</svg>").toString();
    }

    private List<double[]> reached() {
        List<double[]> points = new ArrayList<>();
        for (int part = 1; part <= standing.period().part(); part++) {
            Period period =
                    new Period(standing.period().every(), standing.period().year(), part);
            Optional<Double> value = standing.series().reached(period).map(Number::doubleValue);
            int place = part;
            value.ifPresent(it -> points.add(new double[] {place, it}));
        }
        return points;
    }

    private String at(int part, double value) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", x(part), y(value));
    }

    private String dot(int part, double value) {
        String style = standing.colour() == Colour.NONE ? "idle" : Phrases.key(standing.colour());
        return String.format(
                Locale.ROOT, "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>", style, x(part), y(value));
    }

    private double x(int part) {
        int parts = standing.period().every().parts();
        return EDGE + (WIDTH - 2 * EDGE) * (parts == 1 ? 1 : (part - 1.0) / (parts - 1));
    }

    private double y(double value) {
        double span = high - low;
        return HEIGHT - EDGE - (span <= 0 ? 0.5 : (value - low) / span) * (HEIGHT - 2 * EDGE);
    }
}
