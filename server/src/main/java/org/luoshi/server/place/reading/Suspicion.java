package org.luoshi.server.place.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Tells shifted coordinates by the district's boundary: what sticks out of the district as it was sent, and lies inside
 * once the shift of a web map is taken back, was most likely drawn on that map. Files that lie well within the district
 * cannot be told; the sender's word is all there is for them. Nor is it proof, since a red line may well cross the border:
 * a sender who is sure says so ({@link Shift#SURE}).
 */
public final class Suspicion {

    /** Below this share of its area, sticking out may be two surveyors' different pens. */
    private static final double WORTH_A_WORD = 0.002;

    /** Taken back, at most this share of what stuck out may still do so. */
    private static final double MOST_LEFT = 0.1;

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
        double out = outside(whole, Shift.NONE);
        if (out <= WORTH_A_WORD) {
            return Optional.empty();
        }
        return Stream.of(Shift.GCJ02, Shift.BD09)
                .filter(it -> outside(whole, it) <= out * MOST_LEFT)
                .findFirst()
                .map(it -> told(whole, it));
    }

    private Flaw told(Reading.Whole whole, Shift shift) {
        Feature furthest = whole.features().stream()
                .max(Comparator.comparingDouble(it -> outside(it.geometry())))
                .orElseThrow();
        Coordinate at = furthest.geometry().getCoordinate();
        long metres =
                Math.round(Ground.metres(Shapes.FACTORY.createPoint(at), Shapes.FACTORY.createPoint(shift.back(at))));
        String code = "shifted-" + shift.name().toLowerCase(Locale.ROOT);
        return Flaw.of(code, furthest.number(), Flaw.spoken(at), metres);
    }

    /** The share of the whole file that sticks out once a shift is taken back, from 0 to 1. */
    private double outside(Reading.Whole whole, Shift shift) {
        double all = 0;
        double out = 0;
        for (Feature it : whole.features()) {
            double weight = it.geometry().getDimension() < 2 ? 1 : it.geometry().getArea();
            all += weight;
            out += weight * outside(shift.back(it.geometry()));
        }
        return out / all;
    }

    /** The share that sticks out, from 0 to 1; points count as one. */
    private double outside(Geometry geometry) {
        if (prepared.covers(geometry)) {
            return 0;
        }
        if (geometry.getDimension() < 2) {
            long out = Arrays.stream(geometry.getCoordinates())
                    .filter(it -> !prepared.covers(Shapes.FACTORY.createPoint(it)))
                    .count();
            return (double) out / geometry.getNumPoints();
        }
        return OverlayNGRobust.overlay(geometry, boundary, OverlayNG.DIFFERENCE).getArea() / geometry.getArea();
    }
}
