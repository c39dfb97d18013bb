package org.luoshi.server.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.luoshi.server.place.reading.Feature;
import org.luoshi.server.shared.Json;

/**
 * GeoJSON as we write it: degrees to nine decimals, a tenth of a millimetre on the ground, so that what was checked and
 * what was kept are the same drawing.
 */
final class Shape {

    private static final int DECIMALS = 9;

    private Shape() {}

    /** A feature collection, which {@code PlaceFile} reads again. */
    static String collection(List<Feature> features) {
        return features.stream()
                .map(Shape::feature)
                .collect(Collectors.joining(",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n"));
    }

    private static String feature(Feature it) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":%s},\"geometry\":%s}"
                .formatted(Json.write(it.name()), geometry(it.geometry()));
    }

    static String geometry(Geometry geometry) {
        return switch (geometry.getGeometryType()) {
            case Geometry.TYPENAME_POINT -> object("Point", corner(((Point) geometry).getCoordinate()));
            case Geometry.TYPENAME_MULTIPOINT -> object("MultiPoint", corners(geometry.getCoordinates()));
            case Geometry.TYPENAME_POLYGON -> object("Polygon", rings((Polygon) geometry));
            case Geometry.TYPENAME_MULTIPOLYGON ->
                object(
                        "MultiPolygon",
                        IntStream.range(0, geometry.getNumGeometries())
                                .mapToObj(part -> rings((Polygon) geometry.getGeometryN(part)))
                                .collect(Collectors.joining(",", "[", "]")));
            default ->
                throw new IllegalArgumentException("no place is a %s. Maybe an overlay was not cut down to areas"
                        .formatted(geometry.getGeometryType()));
        };
    }

    private static String object(String type, String coordinates) {
        return "{\"type\":\"%s\",\"coordinates\":%s}".formatted(type, coordinates);
    }

    private static String rings(Polygon polygon) {
        StringBuilder rings = new StringBuilder("[").append(ring(polygon.getExteriorRing()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            rings.append(',').append(ring(polygon.getInteriorRingN(hole)));
        }
        return rings.append(']').toString();
    }

    private static String ring(LineString ring) {
        return corners(ring.getCoordinates());
    }

    private static String corners(Coordinate[] corners) {
        return Arrays.stream(corners).map(Shape::corner).collect(Collectors.joining(",", "[", "]"));
    }

    private static String corner(Coordinate at) {
        return "[%s,%s]".formatted(plain(at.x), plain(at.y));
    }

    private static String plain(double degrees) {
        return new BigDecimal(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
