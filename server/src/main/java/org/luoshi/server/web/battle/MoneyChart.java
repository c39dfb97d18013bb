package org.luoshi.server.web.battle;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.battle.StagesPage.Month;
import org.luoshi.server.web.chart.Shape;
import org.luoshi.server.web.chart.Shape.Align;
import org.luoshi.server.web.chart.Shape.Box;
import org.luoshi.server.web.chart.Shape.Words;
import org.luoshi.server.web.chart.Sheet;
import org.luoshi.server.web.chart.Svg;
import org.luoshi.server.web.chart.Tone;

/** Investment by month: what was planned as a frame, what was paid as what fills it. */
final class MoneyChart {

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 220;
    private static final double FLOOR = HEIGHT - 28;
    private static final double ROOF = 26;

    /** A column is not drawn wider than this, however few there are. */
    private static final double WIDEST = 110;

    private static final double TEXT = 12;

    private final Frame frame;
    private final List<Month> months;
    private final BigDecimal most;

    MoneyChart(Frame frame, List<Month> months) {
        this.frame = frame;
        this.months = months;
        this.most = months.stream()
                .map(it -> it.planned().max(it.paid().orElse(BigDecimal.ZERO)))
                .max(BigDecimal::compareTo)
                .filter(it -> it.signum() > 0)
                .orElse(BigDecimal.ONE);
    }

    String svg() {
        double step = Math.min(WIDEST, WIDTH / months.size());
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            shapes.add(column(months.get(i), i * step, step, i));
        }
        shapes.add(new Box(0, FLOOR, step * months.size(), 1, Tone.EDGE, Tone.NONE, 0));
        Sheet sheet =
                new Sheet(WIDTH, HEIGHT, 0, step, months.getFirst().month().atDay(1), shapes);
        return Svg.of(sheet, frame.t("stages.money"));
    }

    private Shape column(Month month, double x, double step, int number) {
        double wide = step * 0.62;
        double left = x + step * 0.19;
        double planned = height(month.planned());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Box(left, FLOOR - planned, wide, planned, Tone.OPEN, Tone.EDGE, 1));
        month.paid().ifPresent(it -> {
            boolean behind = it.compareTo(month.planned()) < 0;
            shapes.add(new Box(
                    left + wide * 0.2,
                    FLOOR - height(it),
                    wide * 0.6,
                    height(it),
                    behind ? Tone.LATE : Tone.GOOD,
                    Tone.NONE,
                    0));
        });
        double top = FLOOR - Math.max(planned, month.paid().map(this::height).orElse(0.0));
        String value = month.paid().isPresent() ? month.shownPaid() : month.shownPlanned();
        if (step >= TEXT * 3.4) {
            shapes.add(new Words(x + step / 2, top - 5, TEXT - 1, Align.MIDDLE, Tone.SOFT, false, value));
        }
        shapes.add(new Words(
                x + step / 2, FLOOR + TEXT * 1.4, TEXT, Align.MIDDLE, Tone.SOFT, false, name(month, number, step)));
        String told = month.paid()
                .map(it -> frame.t("stages.money.month", month.month(), month.shownPlanned(), month.shownPaid()))
                .orElseGet(() -> frame.t("stages.money.month.open", month.month(), month.shownPlanned()));
        return new Shape.Part("bar", told, Optional.empty(), Map.of(), shapes);
    }

    private double height(BigDecimal value) {
        return (FLOOR - ROOF) * value.doubleValue() / most.doubleValue();
    }

    /** With the year where it begins and on the first one. */
    private String name(Month month, int number, double step) {
        boolean year = number == 0 || month.month().getMonthValue() == 1;
        String name = DateTimeFormatter.ofPattern(frame.t("chart.month"), Locale.ENGLISH)
                .format(month.month());
        return year && step >= TEXT * 5
                ? frame.t("stages.money.year", month.month().getYear(), name)
                : step >= TEXT * 3 ? name : Integer.toString(month.month().getMonthValue());
    }
}
