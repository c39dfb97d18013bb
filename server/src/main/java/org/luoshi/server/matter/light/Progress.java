package org.luoshi.server.matter.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Measure;

/**
 * How far a matter is (进度), in per cent from 0 to 100: from reported figures over their targets and from nodes done,
 * half each where it has both; never typed.
 */
public final class Progress {

    private Progress() {}

    /** 0 where there is nothing to measure by. */
    public static double of(List<Measure> measures, Map<Integer, Course.Figure> figures, List<Course.Node> nodes) {
        if (measures.isEmpty()) {
            return ofNodes(nodes);
        }
        double reached = ofFigures(measures, figures);
        return nodes.isEmpty() ? reached : (reached + ofNodes(nodes)) / 2;
    }

    private static double ofNodes(List<Course.Node> nodes) {
        long done = nodes.stream().filter(node -> node.done().isPresent()).count();
        return nodes.isEmpty() ? 0 : 100.0 * done / nodes.size();
    }

    private static double ofFigures(List<Measure> measures, Map<Integer, Course.Figure> figures) {
        double sum = 0;
        for (int i = 0; i < measures.size(); i++) {
            Course.Figure figure = figures.get(i);
            sum += figure == null ? 0 : reached(measures.get(i), figure.value());
        }
        return sum / measures.size();
    }

    /** From a baseline of 0, which is what a report's figures mean where they name none. */
    private static double reached(Measure measure, BigDecimal value) {
        double target = measure.value().doubleValue();
        double now = value.doubleValue();
        return measure.op() == Measure.Comparison.AT_MOST ? below(target, now) : above(target, now);
    }

    private static double above(double target, double now) {
        if (now >= target) {
            return 100;
        }
        return target <= 0 || now <= 0 ? 0 : 100 * now / target;
    }

    /** An upper bound is kept, or missed by so much: 40 where 30 are allowed is 75 per cent. */
    private static double below(double target, double now) {
        if (now <= target) {
            return 100;
        }
        return target <= 0 ? 0 : 100 * target / now;
    }
}
