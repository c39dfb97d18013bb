package org.luoshi.server.place;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.luoshi.server.place.reading.Feature;
import org.luoshi.server.place.reading.Flaw;
import org.luoshi.server.place.reading.PlaceFile;
import org.luoshi.server.place.reading.Reading;
import org.luoshi.server.place.reading.Shift;
import org.luoshi.server.place.reading.Suspicion;

/**
 * A file of places as somebody gave it.
 *
 * @param shift what the sender says the longitudes and latitudes are in
 */
public record Given(String name, byte[] bytes, Shift shift) {

    /** A single point, typed in. */
    public static Given point(double longitude, double latitude, Shift shift) {
        String json =
                String.format(Locale.ROOT, "{\"type\":\"Point\",\"coordinates\":[%.9f,%.9f]}", longitude, latitude);
        return new Given("point.geojson", json.getBytes(StandardCharsets.UTF_8), shift);
    }

    /**
     * Read, and looked at with the district's boundary where one is known: a file from elsewhere, or with the shift of a
     * web map that the sender did not mention, is not taken.
     */
    Reading read(Optional<Geometry> district) {
        Reading reading = PlaceFile.read(name, bytes, shift);
        if (reading instanceof Reading.Whole whole && district.isPresent()) {
            Suspicion suspicion = new Suspicion(district.get());
            Optional<Flaw> flaw = (shift == Shift.NONE ? suspicion.shifted(whole) : Optional.<Flaw>empty())
                    .or(() -> suspicion.elsewhere(whole));
            return flaw.<Reading>map(it -> new Reading.Flawed(List.of(it))).orElse(reading);
        }
        return reading;
    }

    /** All features of a reading as one place. */
    static Geometry together(Reading.Whole whole) {
        return whole.features().size() == 1
                ? whole.features().getFirst().geometry()
                : UnaryUnionOp.union(
                        whole.features().stream().map(Feature::geometry).toList());
    }
}
