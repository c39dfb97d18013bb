package org.luoshi.server.place;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.luoshi.server.place.reading.Flaw;
import org.luoshi.server.place.reading.Reading;
import org.luoshi.server.place.reading.Shift;
import org.springframework.stereotype.Component;

/** What of a place lies in red lines, for those who keep places of their own: nothing is recorded here. */
@Component
public class Probing {

    private final Drawings drawings;

    Probing(Drawings drawings) {
        this.drawings = drawings;
    }

    /** What came of a file or a point. */
    public sealed interface Probe {

        /** @param ground GeoJSON in CGCS2000, as it should be kept */
        record Ground(String ground, long squareMetres) implements Probe {}

        record Flawed(List<Flaw> flaws) implements Probe {
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /** Reads it, and refuses what lies outside of the district. */
    public Probe read(Given given) {
        return switch (given.read(drawings.district())) {
            case Reading.Flawed flawed -> new Probe.Flawed(flawed.flaws());
            case Reading.Whole whole -> {
                Geometry shape = Given.together(whole);
                long area = (long) Math.ceil(org.luoshi.server.place.reading.Ground.squareMetres(shape));
                yield new Probe.Ground(Shape.geometry(shape), area);
            }
        };
    }

    /** @param ground as {@link #read} gave it */
    public List<Finding> findings(String ground) {
        Given kept = new Given("ground.geojson", ground.getBytes(StandardCharsets.UTF_8), Shift.NONE);
        return switch (kept.read(Optional.empty())) {
            case Reading.Whole whole -> drawings.redLines().check(Given.together(whole));
            case Reading.Flawed flawed ->
                throw new IllegalStateException(
                        "a kept place cannot be read: %s. Maybe an older program wrote it".formatted(flawed.flaws()));
        };
    }
}
