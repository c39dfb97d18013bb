package org.luoshi.server.place.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * A coordinate system in which surveyors deliver: longitude and latitude, or metres in a Gauss-Krüger zone of CGCS2000.
 *
 * @param name as people call it
 * @param definition for PROJ; empty for longitude and latitude
 */
record Crs(String name, String definition) {

    static final Crs DEGREES = new Crs("CGCS2000", "");

    private static final Pattern EPSG = Pattern.compile("(?i)(?:epsg|crs)[:/]+(?:[0-9.]*[:/]+)?([0-9]{4,5}|crs84)\\b");
    private static final CRSFactory FACTORY = new CRSFactory();

    /** Gauss-Krüger on CGCS2000: the central meridian in degrees, the false easting in metres. */
    static Crs gaussKrueger(double meridian, double easting) {
        return new Crs(
                String.format(Locale.ROOT, "CGCS2000 / Gauss-Krüger %s°E", plain(meridian)),
                transverse(meridian, 0, 1, easting, 0));
    }

    static String transverse(double meridian, double latitude, double scale, double easting, double northing) {
        return String.format(
                Locale.ROOT,
                "+proj=tmerc +lat_0=%s +lon_0=%s +k=%s +x_0=%s +y_0=%s +ellps=GRS80 +units=m +no_defs",
                plain(latitude),
                plain(meridian),
                plain(scale),
                plain(easting),
                plain(northing));
    }

    /** By a name such as {@code urn:ogc:def:crs:EPSG::4490}; empty where it is none that we know. */
    static Optional<Crs> named(String name) {
        Matcher epsg = EPSG.matcher(name);
        if (!epsg.find()) {
            return Optional.empty();
        }
        String code = epsg.group(1).toUpperCase(Locale.ROOT);
        return code.equals("CRS84") ? Optional.of(DEGREES) : numbered(Integer.parseInt(code));
    }

    /** The registry's numbers for CGCS2000 (EPSG dataset, 4490 to 4554), and WGS-84's. */
    static Optional<Crs> numbered(int code) {
        if (code == 4490 || code == 4326) {
            return Optional.of(DEGREES);
        }
        if (code >= 4491 && code <= 4501) {
            int zone = code - 4491 + 13;
            return Optional.of(gaussKrueger(zone * 6 - 3, zone * 1_000_000.0 + 500_000));
        }
        if (code >= 4502 && code <= 4512) {
            return Optional.of(gaussKrueger(75 + (code - 4502) * 6, 500_000));
        }
        if (code >= 4513 && code <= 4533) {
            int zone = code - 4513 + 25;
            return Optional.of(gaussKrueger(zone * 3, zone * 1_000_000.0 + 500_000));
        }
        if (code >= 4534 && code <= 4554) {
            return Optional.of(gaussKrueger(75 + (code - 4534) * 3, 500_000));
        }
        return Optional.empty();
    }

    /** A copy in degrees. */
    Geometry degrees(Geometry geometry) {
        if (definition.isEmpty()) {
            return geometry;
        }
        CoordinateReferenceSystem metres = FACTORY.createFromParameters(name, definition);
        CoordinateTransform transform =
                new CoordinateTransformFactory().createTransform(metres, metres.createGeographic());
        return Shift.moved(geometry, at -> through(transform, at));
    }

    static Coordinate through(CoordinateTransform transform, Coordinate at) {
        ProjCoordinate there = transform.transform(new ProjCoordinate(at.x, at.y), new ProjCoordinate());
        return new Coordinate(there.x, there.y);
    }

    private static String plain(double number) {
        return new java.math.BigDecimal(Double.toString(number))
                .stripTrailingZeros()
                .toPlainString();
    }
}
