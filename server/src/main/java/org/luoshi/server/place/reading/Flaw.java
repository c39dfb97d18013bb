package org.luoshi.server.place.reading;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;

/**
 * What is wrong with a file of places, and where.
 *
 * @param code of the sentence at {@code place.flaw.<code>}, which says what to do
 * @param values for the sentence: the feature's number first where there is one, counted from 1
 */
public record Flaw(String code, List<Object> values) {

    public Flaw {
        values = List.copyOf(values);
    }

    static Flaw of(String code, Object... values) {
        return new Flaw(code, List.of(values));
    }

    /** At a point of a feature. */
    static Flaw at(String code, int feature, Coordinate point) {
        return of(code, feature, spoken(point));
    }

    /** As people write it: longitude, latitude, to a tenth of a metre. */
    static String spoken(Coordinate point) {
        return String.format(Locale.ROOT, "%.6f, %.6f", point.x, point.y);
    }
}
