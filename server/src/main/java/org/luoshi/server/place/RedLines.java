package org.luoshi.server.place;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * The layers that have a say, as they are drawn now: what lies in them, in the order of their codes.
 *
 * @param lines each with a rule
 */
record RedLines(List<Line> lines) {

    RedLines {
        lines = List.copyOf(lines);
    }

    record Line(Layer layer, Drawing drawing) {}

    List<Finding> check(Geometry site) {
        return lines.stream()
                .filter(it -> it.layer().kind().rule() != Layer.Rule.NONE)
                .flatMap(it -> it.drawing().in(it.layer(), site).stream())
                .toList();
    }
}
