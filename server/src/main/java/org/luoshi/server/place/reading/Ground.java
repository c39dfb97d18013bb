package org.luoshi.server.place.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;

/** Measures on the ground, of geometries in degrees on CGCS2000's ellipsoid. */
public final class Ground {

    /** 亩: fifteen to the hectare, by law since 1929 and in land statistics to this day. */
    private static final BigDecimal MU_PER_HECTARE = new BigDecimal(15);

    private static final BigDecimal HECTARE = new BigDecimal(10_000);

    private Ground() {}

    /**
     * Square metres, in Lambert's azimuthal equal-area projection about the middle of the geometry: true on the
     * ellipsoid, whatever its latitude.
     */
    public static double squareMetres(Geometry geometry) {
        return geometry.isEmpty() ? 0 : flat(geometry, "laea").getArea();
    }

    /** Metres between the nearest points of two geometries, some kilometres apart at most. */
    public static double metres(Geometry one, Geometry other) {
        CoordinateTransform plane = plane("aeqd", one.getEnvelopeInternal().centre());
        return Shift.moved(one, at -> Crs.through(plane, at))
                .distance(Shift.moved(other, at -> Crs.through(plane, at)));
    }

    /** 亩, to a hundredth. */
    public static BigDecimal mu(double squareMetres) {
        return new BigDecimal(squareMetres).multiply(MU_PER_HECTARE).divide(HECTARE, 2, RoundingMode.HALF_UP);
    }

    private static Geometry flat(Geometry geometry, String projection) {
        CoordinateTransform plane =
                plane(projection, geometry.getEnvelopeInternal().centre());
        return Shift.moved(geometry, at -> Crs.through(plane, at));
    }

    private static CoordinateTransform plane(String projection, Coordinate middle) {
        CoordinateReferenceSystem metres = new CRSFactory()
                .createFromParameters(
                        projection,
                        String.format(
                                Locale.ROOT,
                                "+proj=%s +lat_0=%.6f +lon_0=%.6f +ellps=GRS80 +units=m +no_defs",
                                projection,
                                middle.y,
                                middle.x));
        return new CoordinateTransformFactory().createTransform(metres.createGeographic(), metres);
    }
}
