package org.luoshi.server.place.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Puts holes into the outer rings that they lie in. */
final class Holes {

    private Holes() {}

    /** A polygon, or several; a hole outside of all stays a polygon of its own, which the check of drawings then names. */
    static Geometry cut(List<Polygon> shells, List<LinearRing> holes) {
        Map<Polygon, List<LinearRing>> inside = new HashMap<>();
        List<Polygon> all = new ArrayList<>(shells);
        for (LinearRing hole : holes) {
            shells.stream()
                    .filter(it -> it.getEnvelopeInternal().contains(hole.getEnvelopeInternal())
                            && it.covers(Shapes.FACTORY.createPoint(hole.getCoordinateN(0))))
                    .min(Comparator.comparingDouble(Polygon::getArea))
                    .ifPresentOrElse(
                            it -> inside.computeIfAbsent(it, key -> new ArrayList<>())
                                    .add(hole),
                            () -> all.add(Shapes.FACTORY.createPolygon(hole)));
        }
        List<Polygon> cut = all.stream()
                .map(it -> Shapes.FACTORY.createPolygon(
                        it.getExteriorRing(), inside.getOrDefault(it, List.of()).toArray(LinearRing[]::new)))
                .toList();
        return cut.size() == 1 ? cut.getFirst() : Shapes.FACTORY.createMultiPolygon(cut.toArray(Polygon[]::new));
    }
}
