package org.luoshi.server.web.leads;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.pipeline.Funnel;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.chart.Shape;
import org.luoshi.server.web.chart.Shape.Align;
import org.luoshi.server.web.chart.Shape.Box;
import org.luoshi.server.web.chart.Shape.Words;
import org.luoshi.server.web.chart.Sheet;
import org.luoshi.server.web.chart.Svg;
import org.luoshi.server.web.chart.Tone;

/** Stages as bars around a middle line, as wide as there are leads that came so far; each opens them. */
final class FunnelChart {

    private static final double WIDTH = 760;
    private static final double ROW = 42;
    private static final double BAR = 30;
    private static final double NAMES = 90;
    private static final double FIGURES = 190;
    private static final double TEXT = 13;

    private final Frame frame;
    private final LeadQuery query;
    private final Funnel funnel;

    FunnelChart(Frame frame, LeadQuery query, Funnel funnel) {
        this.frame = frame;
        this.query = query;
        this.funnel = funnel;
    }

    String svg() {
        List<Shape> shapes = new ArrayList<>();
        int most = Math.max(1, funnel.steps().getFirst().reached());
        int before = most;
        for (int i = 0; i < funnel.steps().size(); i++) {
            shapes.add(row(funnel.steps().get(i), before, most, i * ROW));
            before = funnel.steps().get(i).reached();
        }
        double height = ROW * funnel.steps().size();
        return Svg.of(new Sheet(WIDTH, height, 0, 1, LocalDate.EPOCH, shapes), frame.t("funnel.title"));
    }

    private Shape row(Funnel.Step step, int before, int most, double top) {
        double room = WIDTH - NAMES - FIGURES;
        double wide = room * step.reached() / most;
        double left = NAMES + (room - wide) / 2;
        double line = top + (ROW + TEXT) / 2 - 3;
        String figures = frame.t("funnel.bar", FunnelPage.shown(step, before), step.here(), step.dropped());
        List<Shape> shapes = List.of(
                new Words(0, line, TEXT, Align.LEFT, Tone.INK, true, step.title()),
                new Box(left, top + (ROW - BAR) / 2, wide, BAR, Tone.OPEN, Tone.EDGE, 1),
                new Words(NAMES + room / 2, line, TEXT, Align.MIDDLE, Tone.INK, true, Integer.toString(step.reached())),
                new Words(WIDTH - FIGURES + 12, line, TEXT - 1, Align.LEFT, Tone.SOFT, false, figures));
        String told = frame.t("funnel.told", step.title(), step.reached(), FunnelPage.shown(step, before), step.here());
        return new Shape.Part("bar", told, Optional.of(query.reaching(step.key())), Map.of(), shapes);
    }
}
