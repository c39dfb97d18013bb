package org.luoshi.server.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.luoshi.server.place.reading.Feature;
import org.luoshi.server.place.reading.Ground;

/** A layer's features, ready to be asked what lies in them. Pure, and safe for many at once. */
final class Drawing {

    /** Square metres: what two readings of one corner may differ by makes no overlap. */
    private static final double NOTHING = 0.5;

    private final List<Feature> features;
    private final STRtree tree = new STRtree();

    Drawing(List<Feature> features) {
        this.features = List.copyOf(features);
        this.features.forEach(it -> tree.insert(it.geometry().getEnvelopeInternal(), it));
        tree.build();
    }

    List<Feature> features() {
        return features;
    }

    /** All features as one. */
    Geometry whole() {
        return UnaryUnionOp.union(features.stream().map(Feature::geometry).toList());
    }

    /** By the feature's number; empty where the site lies outside of all. */
    List<Finding> in(Layer layer, Geometry site) {
        List<Finding> findings = new ArrayList<>();
        for (Object item : tree.query(site.getEnvelopeInternal())) {
            Feature feature = (Feature) item;
            shared(feature.geometry(), site)
                    .ifPresent(area -> findings.add(new Finding(
                            layer.code(), layer.name(), layer.kind().rule(), feature.number(), feature.name(), (long)
                                    Math.ceil(area))));
        }
        findings.sort(java.util.Comparator.comparingInt(Finding::feature));
        return findings;
    }

    /** Square metres of both; zero for a point inside; empty where they have nothing in common. */
    private static Optional<Double> shared(Geometry feature, Geometry site) {
        if (site.getDimension() == 0) {
            for (Coordinate corner : site.getCoordinates()) {
                if (feature.covers(site.getFactory().createPoint(corner))) {
                    return Optional.of(0.0);
                }
            }
            return Optional.empty();
        }
        if (!feature.intersects(site)) {
            return Optional.empty();
        }
        double area = Ground.squareMetres(OverlayNGRobust.overlay(feature, site, OverlayNG.INTERSECTION));
        return area > NOTHING ? Optional.of(area) : Optional.empty();
    }
}
