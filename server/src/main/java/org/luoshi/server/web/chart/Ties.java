package org.luoshi.server.web.chart;

import java.util.List;
import org.luoshi.server.web.chart.Shape.Area;
import org.luoshi.server.web.chart.Shape.Path;

/** A link between two bars: along the days, down the rows, with a head where it arrives. */
final class Ties {

    private Ties() {}

    static List<Shape> draw(Chart.Tie tie, Bars.Lain from, Bars.Lain to, double row, double stroke) {
        double out = row * 0.22;
        double begin = tie.fromEnd() ? from.to() : from.from();
        double end = tie.toStart() ? to.from() : to.to();
        double leave = begin + (tie.fromEnd() ? out : -out);
        double arrive = end + (tie.toStart() ? -out : out);
        boolean straight = tie.toStart() ? leave <= arrive : leave >= arrive;
        boolean down = to.middle() >= from.middle();
        double between = to.middle() + (down ? -row * 0.44 : row * 0.5);
        double turn = tie.toStart() ? Math.min(leave, arrive) : Math.max(leave, arrive);
        List<Double> points = straight
                ? List.of(
                        begin,
                        from.middle(),
                        Math.max(turn, leave),
                        from.middle(),
                        Math.max(turn, leave),
                        to.middle(),
                        end,
                        to.middle())
                : List.of(
                        begin,
                        from.middle(),
                        leave,
                        from.middle(),
                        leave,
                        between,
                        arrive,
                        between,
                        arrive,
                        to.middle(),
                        end,
                        to.middle());
        Tone tone = tie.critical() ? Tone.SEAL : Tone.EDGE;
        double head = stroke * 4;
        double back = tie.toStart() ? -head : head;
        return List.of(
                new Path(points, tone, stroke, false),
                new Area(
                        List.of(
                                end,
                                to.middle(),
                                end + back,
                                to.middle() - head * 0.6,
                                end + back,
                                to.middle() + head * 0.6),
                        tone,
                        Tone.NONE,
                        0));
    }
}
