package org.luoshi.server.place.reading;

import java.util.List;
import java.util.Locale;

/**
 * Reads a file of places: GeoJSON (RFC 7946), or a shapefile with its companions in a zip. All of it is read or none:
 * a red line with a hole where a polygon was faulty would be worse than no red line.
 */
public final class PlaceFile {

    /** What people can draw by hand or thin out by a tool; the largest layer of a district that we saw has 3 MB. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    static final int MOST_CORNERS = 1_000_000;
    static final int MOST_FLAWS = 20;

    private PlaceFile() {}

    /**
     * @param name with its ending, which says how to read it
     * @param shift what the sender says the longitudes and latitudes are in
     */
    public static Reading read(String name, byte[] bytes, Shift shift) {
        try {
            if (bytes.length > MOST_BYTES) {
                throw new Flawful("too-large", megabytes(bytes.length), megabytes(MOST_BYTES));
            }
            String ending = name.toLowerCase(Locale.ROOT);
            Raw raw;
            if (ending.endsWith(".geojson") || ending.endsWith(".json")) {
                raw = GeoJson.read(bytes);
            } else if (ending.endsWith(".zip")) {
                raw = Shapefile.read(bytes);
            } else {
                throw new Flawful("unknown-format", name);
            }
            return Whereabouts.check(raw, shift);
        } catch (Flawful e) {
            return new Reading.Flawed(List.of(e.flaw()));
        }
    }

    /**
     * What a file holds, as it holds it.
     *
     * @param features in the file's coordinates
     */
    record Raw(List<Feature> features, Crs crs) {
        Raw {
            features = List.copyOf(features);
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1048576.0);
    }
}
