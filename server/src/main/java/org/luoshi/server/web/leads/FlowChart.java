package org.luoshi.server.web.leads;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.pipeline.MoneyFlow;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.chart.Shape;
import org.luoshi.server.web.chart.Shape.Align;
import org.luoshi.server.web.chart.Shape.Box;
import org.luoshi.server.web.chart.Shape.Words;
import org.luoshi.server.web.chart.Sheet;
import org.luoshi.server.web.chart.Svg;
import org.luoshi.server.web.chart.Tone;

/** Money by month: what was promised as a frame, what arrived as what fills it; each month opens its leads. */
final class FlowChart {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 200;
    private static final double FLOOR = HEIGHT - 28;
    private static final double ROOF = 24;
    private static final double WIDEST = 90;
    private static final double TEXT = 12;

    private final Frame frame;
    private final LeadQuery query;
    private final List<MoneyFlow.Month> months;
    private final BigDecimal most;

    FlowChart(Frame frame, LeadQuery query, List<MoneyFlow.Month> months) {
        this.frame = frame;
        this.query = query;
        this.months = months;
        this.most = months.stream()
                .map(it -> it.promised().max(it.arrived()))
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
        return Svg.of(sheet, frame.t("funnel.money"));
    }

    private Shape column(MoneyFlow.Month month, double x, double step, int number) {
        double wide = step * 0.62;
        double left = x + step * 0.19;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Box(
                left, FLOOR - height(month.promised()), wide, height(month.promised()), Tone.OPEN, Tone.EDGE, 1));
        boolean behind = month.arrived().compareTo(month.promised()) < 0;
        shapes.add(new Box(
                left + wide * 0.2,
                FLOOR - height(month.arrived()),
                wide * 0.6,
                height(month.arrived()),
                behind ? Tone.LATE : Tone.GOOD,
                Tone.NONE,
                0));
        boolean named = number == 0 || month.month().getMonthValue() == 1 || step >= TEXT * 3;
        if (named) {
            String name = number == 0 || month.month().getMonthValue() == 1
                    ? month.month().toString()
                    : Integer.toString(month.month().getMonthValue());
            shapes.add(new Words(x + step / 2, FLOOR + TEXT * 1.4, TEXT, Align.MIDDLE, Tone.SOFT, false, name));
        }
        String promised = LeadRow.money(month.promised());
        String arrived = LeadRow.money(month.arrived());
        String told = frame.t("funnel.money.month", month.month(), promised, arrived);
        return new Shape.Part(
                "bar", told, Optional.of(query.inMonth(month.month().toString())), Map.of(), shapes);
    }

    private double height(BigDecimal value) {
        return (FLOOR - ROOF) * value.doubleValue() / most.doubleValue();
    }
}
