package org.luoshi.server.place.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/**
 * GeoJSON's geometries of one feature.
 *
 * @param number the feature's, for sentences
 */
record Shapes(int number) {

    static final GeometryFactory FACTORY = new GeometryFactory();

    /** Empty where it is no kind that a place can have. */
    Optional<Geometry> of(JsonNode shape) throws Flawful {
        JsonNode coordinates = shape.path("coordinates");
        return switch (shape.path("type").asString("")) {
            case "Point" -> Optional.of(FACTORY.createPoint(corner(coordinates)));
            case "MultiPoint" -> Optional.of(FACTORY.createMultiPoint(points(coordinates)));
            case "Polygon" -> Optional.of(polygon(coordinates));
            case "MultiPolygon" -> Optional.of(FACTORY.createMultiPolygon(polygons(coordinates)));
            default -> Optional.empty();
        };
    }

    private Point[] points(JsonNode list) throws Flawful {
        List<Point> points = new ArrayList<>();
        for (JsonNode item : list) {
            points.add(FACTORY.createPoint(corner(item)));
        }
        return points.toArray(Point[]::new);
    }

    private Polygon[] polygons(JsonNode list) throws Flawful {
        List<Polygon> polygons = new ArrayList<>();
        for (JsonNode item : list) {
            polygons.add(polygon(item));
        }
        return polygons.toArray(Polygon[]::new);
    }

    private Polygon polygon(JsonNode rings) throws Flawful {
        if (rings.isEmpty()) {
            throw new Flawful("no-corners", number);
        }
        LinearRing shell = ring(rings.get(0));
        List<LinearRing> holes = new ArrayList<>();
        for (int index = 1; index < rings.size(); index++) {
            holes.add(ring(rings.get(index)));
        }
        return FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonNode list) throws Flawful {
        List<Coordinate> corners = new ArrayList<>();
        for (JsonNode item : list) {
            corners.add(corner(item));
        }
        return ring(number, corners);
    }

    /** A ring that ends where it begins and has three corners at least. */
    static LinearRing ring(int number, List<Coordinate> corners) throws Flawful {
        if (corners.size() < 4) {
            throw new Flawful("few-corners", number, corners.size());
        }
        if (!corners.getFirst().equals2D(corners.getLast())) {
            throw new Flawful("open-ring", number, Flaw.spoken(corners.getFirst()), Flaw.spoken(corners.getLast()));
        }
        return FACTORY.createLinearRing(corners.toArray(Coordinate[]::new));
    }

    private Coordinate corner(JsonNode pair) throws Flawful {
        if (!pair.isArray()
                || pair.size() < 2
                || !pair.get(0).isNumber()
                || !pair.get(1).isNumber()) {
            throw new Flawful("no-number", number, abbreviated(pair.toString()));
        }
        return new Coordinate(pair.get(0).asDouble(), pair.get(1).asDouble());
    }

    private static String abbreviated(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
