package org.luoshi.server.place.reading;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Tells shifted coordinates by the district's boundary: what sticks out of the district as it was sent, and lies inside
 * once the shift of a web map is taken back, was most likely drawn on that map. Files that lie well within the district
 * cannot be told; the sender's word is all there is for them.
 */
public final class Suspicion {

    /** Below this share of its area, sticking out may be two surveyors' different pens. */
    private static final double WORTH_A_WORD = 0.002;

    /** Taken back, at most this share of what stuck out may still do so. */
    private static final double MOST_LEFT = 0.34;

    private final Geometry boundary;
    private final PreparedGeometry prepared;

    /** @param boundary of the district, in CGCS2000 */
    public Suspicion(Geometry boundary) {
        this.boundary = boundary;
        this.prepared = PreparedGeometryFactory.prepare(boundary);
    }

    /** The whole file lies somewhere else. */
    public Optional<Flaw> elsewhere(Reading.Whole whole) {
        Envelope district = boundary.getEnvelopeInternal();
        boolean near = whole.features().stream()
                .anyMatch(it -> district.intersects(it.geometry().getEnvelopeInternal()));
        return near ? Optional.empty() : Optional.of(Flaw.of("not-this-district", Flaw.spoken(whole.somewhere())));
    }

    /** Which feature gives a shift away, and which shift; for a reading that was taken as unshifted. */
    public Optional<Flaw> shifted(Reading.Whole whole) {
        for (Feature it : whole.features()) {
            double out = outside(it.geometry());
            if (out <= WORTH_A_WORD) {
                continue;
            }
            for (Shift shift : new Shift[] {Shift.GCJ02, Shift.BD09}) {
                Geometry back = shift.back(it.geometry());
                if (outside(back) <= out * MOST_LEFT) {
                    long metres = Math.round(Ground.metres(
                            Shapes.FACTORY.createPoint(it.geometry().getCoordinate()),
                            Shapes.FACTORY.createPoint(back.getCoordinate())));
                    return Optional.of(Flaw.of(
                            "shifted-" + shift.name().toLowerCase(java.util.Locale.ROOT),
                            it.number(),
                            Flaw.spoken(it.geometry().getCoordinate()),
                            metres));
                }
            }
        }
        return Optional.empty();
    }

    /** The share that sticks out, from 0 to 1; points count as one. */
    private double outside(Geometry geometry) {
        if (prepared.covers(geometry)) {
            return 0;
        }
        if (geometry.getDimension() < 2) {
            long out = java.util.Arrays.stream(geometry.getCoordinates())
                    .filter(it -> !prepared.covers(Shapes.FACTORY.createPoint(it)))
                    .count();
            return (double) out / geometry.getNumPoints();
        }
        return OverlayNGRobust.overlay(geometry, boundary, OverlayNG.DIFFERENCE).getArea() / geometry.getArea();
    }
}
