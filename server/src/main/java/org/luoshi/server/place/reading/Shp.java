package org.luoshi.server.place.reading;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** The shapes of a shapefile, after ESRI's Shapefile Technical Description of July 1998. Heights and measures are left. */
final class Shp {

    private static final int MAGIC = 9994;
    private static final int HEADER = 100;
    private static final int NULL = 0;
    private static final int POINT = 1;
    private static final int POLYGON = 5;
    private static final int MULTI_POINT = 8;

    private final ByteBuffer bytes;
    private int corners;

    Shp(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** One for each record; empty ones for records without a shape. */
    List<Geometry> geometries() throws Flawful {
        List<Geometry> geometries = new ArrayList<>();
        try {
            if (bytes.remaining() < HEADER || bytes.getInt(0) != MAGIC) {
                throw new Flawful("shp-unreadable");
            }
            bytes.position(HEADER);
            while (bytes.remaining() >= 8) {
                geometries.add(record(geometries.size() + 1));
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Flawful("shp-ends", geometries.size() + 1);
        }
        return geometries;
    }

    private Geometry record(int number) throws Flawful {
        bytes.order(ByteOrder.BIG_ENDIAN).getInt();
        int length = bytes.getInt() * 2;
        int end = Math.addExact(bytes.position(), length);
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        int kind = bytes.getInt();
        Geometry shape = switch (kind % 10) {
            case NULL -> Shapes.FACTORY.createEmpty(2);
            case POINT -> Shapes.FACTORY.createPoint(corner());
            case MULTI_POINT -> points();
            case POLYGON -> polygons(number);
            default -> throw new Flawful("wrong-kind", number, kind % 10 == 3 ? "PolyLine" : "shape type " + kind);
        };
        bytes.position(end);
        return shape;
    }

    private Coordinate corner() {
        return new Coordinate(bytes.getDouble(), bytes.getDouble());
    }

    private Geometry points() throws Flawful {
        bytes.position(bytes.position() + 32);
        return Shapes.FACTORY.createMultiPointFromCoords(
                corners(count(bytes.getInt(), 16)).toArray(Coordinate[]::new));
    }

    /** Outer rings run clockwise, holes the other way; a hole belongs to the smallest outer ring around it. */
    private Geometry polygons(int number) throws Flawful {
        bytes.position(bytes.position() + 32);
        int parts = count(bytes.getInt(), 4);
        int points = count(bytes.getInt(), 16);
        int[] starts = new int[parts + 1];
        for (int part = 0; part < parts; part++) {
            starts[part] = bytes.getInt();
        }
        starts[parts] = points;
        List<Polygon> shells = new ArrayList<>();
        List<LinearRing> holes = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            LinearRing ring = Shapes.ring(number, corners(starts[part + 1] - starts[part]));
            if (Orientation.isCCWArea(ring.getCoordinates()) && !shells.isEmpty()) {
                holes.add(ring);
            } else {
                shells.add(Shapes.FACTORY.createPolygon(ring));
            }
        }
        return Holes.cut(shells, holes);
    }

    private List<Coordinate> corners(int count) throws Flawful {
        corners += count;
        if (corners > PlaceFile.MOST_CORNERS) {
            throw new Flawful("too-many-corners", 0, PlaceFile.MOST_CORNERS);
        }
        List<Coordinate> corners = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            corners.add(corner());
        }
        return corners;
    }

    /** A count that the rest of the file has room for; damaged files claim billions. */
    private int count(int claimed, int size) {
        if (claimed < 0 || (long) claimed * size > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return claimed;
    }
}
