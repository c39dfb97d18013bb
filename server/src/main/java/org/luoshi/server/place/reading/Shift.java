package org.luoshi.server.place.reading;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The systems in which longitude and latitude come in China. Web maps shift them: GCJ-02 by some hundred metres, BD-09
 * by some more. A shifted red line is a wrong red line, so the shift is taken back before anything is compared. The
 * formulas are the widely published approximation; the way back is found by iteration, to a millimetre.
 */
public enum Shift {
    /** CGCS2000 or WGS-84, which differ by less than a decimetre: nothing to take back. */
    NONE {
        @Override
        Coordinate forward(Coordinate at) {
            return at;
        }
    },
    /** As {@link #NONE}, and the sender has made sure of it. */
    SURE {
        @Override
        Coordinate forward(Coordinate at) {
            return at;
        }
    },
    /** GCJ-02, 火星坐标: web maps of Amap and Tencent. */
    GCJ02 {
        @Override
        Coordinate forward(Coordinate at) {
            return obfuscated(at);
        }
    },
    /** BD-09: maps of Baidu, a further turn of GCJ-02. */
    BD09 {
        @Override
        Coordinate forward(Coordinate at) {
            return turned(obfuscated(at));
        }
    };

    /** Semi-major axis in metres and squared eccentricity of the Krasovsky ellipsoid, which the approximation uses. */
    private static final double AXIS = 6_378_245.0;

    private static final double ECCENTRICITY = 0.00669342162296594323;
    private static final double BD_PI = Math.PI * 3000.0 / 180.0;

    /** A ten-thousandth of a second of arc, 3 mm. */
    private static final double CLOSE = 3e-8;

    private static final int MOST_STEPS = 30;

    /** From CGCS2000 to this system, in degrees. */
    abstract Coordinate forward(Coordinate at);

    /** From this system to CGCS2000, in degrees. */
    public Coordinate back(Coordinate at) {
        Coordinate guess = new Coordinate(at.x, at.y);
        for (int step = 0; step < MOST_STEPS; step++) {
            Coordinate there = forward(guess);
            double dx = at.x - there.x;
            double dy = at.y - there.y;
            guess = new Coordinate(guess.x + dx, guess.y + dy);
            if (Math.abs(dx) < CLOSE && Math.abs(dy) < CLOSE) {
                break;
            }
        }
        return guess;
    }

    /** A copy with every corner taken back. */
    public Geometry back(Geometry geometry) {
        return this == NONE || this == SURE ? geometry : moved(geometry, this::back);
    }

    /** Moves single corners. */
    @FunctionalInterface
    interface Move {
        Coordinate of(Coordinate at);
    }

    static Geometry moved(Geometry geometry, Move move) {
        Geometry copy = geometry.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence corners, int index) {
                Coordinate there = move.of(new Coordinate(corners.getX(index), corners.getY(index)));
                corners.setOrdinate(index, CoordinateSequence.X, there.x);
                corners.setOrdinate(index, CoordinateSequence.Y, there.y);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }

    private static Coordinate obfuscated(Coordinate at) {
        double x = at.x - 105;
        double y = at.y - 35;
        double latitude = Math.toRadians(at.y);
        double sine = Math.sin(latitude);
        double w = 1 - ECCENTRICITY * sine * sine;
        double north = Math.toDegrees(northing(x, y) / (AXIS * (1 - ECCENTRICITY) / (w * Math.sqrt(w))));
        double east = Math.toDegrees(easting(x, y) / (AXIS / Math.sqrt(w) * Math.cos(latitude)));
        return new Coordinate(at.x + east, at.y + north);
    }

    /** Metres to the north; x and y in degrees from 105° E, 35° N. */
    private static double northing(double x, double y) {
        double smooth = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
        return smooth
                + (20 * wave(6 * x) + 20 * wave(2 * x)) * 2 / 3
                + (20 * wave(y) + 40 * wave(y / 3)) * 2 / 3
                + (160 * wave(y / 12) + 320 * wave(y / 30)) * 2 / 3;
    }

    /** Metres to the east. */
    private static double easting(double x, double y) {
        double smooth = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
        return smooth
                + (20 * wave(6 * x) + 20 * wave(2 * x)) * 2 / 3
                + (20 * wave(x) + 40 * wave(x / 3)) * 2 / 3
                + (150 * wave(x / 12) + 300 * wave(x / 30)) * 2 / 3;
    }

    private static double wave(double half) {
        return Math.sin(half * Math.PI);
    }

    private static Coordinate turned(Coordinate at) {
        double radius = Math.hypot(at.x, at.y) + 0.00002 * Math.sin(at.y * BD_PI);
        double angle = Math.atan2(at.y, at.x) + 0.000003 * Math.cos(at.x * BD_PI);
        return new Coordinate(radius * Math.cos(angle) + 0.0065, radius * Math.sin(angle) + 0.006);
    }
}
