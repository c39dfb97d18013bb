package org.luoshi.server.place;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.luoshi.server.place.reading.Flaw;
import org.luoshi.server.place.reading.Ground;
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
        record Sound(String ground, long squareMetres) implements Probe {}

        record Flawed(List<Flaw> flaws) implements Probe {
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /** The district as it is drawn at this moment: many places are read with one. */
    public Border border() {
        return new Border(drawings.district());
    }

    /** The red lines as they are drawn at this moment: many places are looked at with one. */
    public Lines lines() {
        return new Lines(drawings.redLines());
    }

    /** Refuses what lies outside of the district. */
    public static final class Border {

        private final Optional<Geometry> district;

        private Border(Optional<Geometry> district) {
            this.district = district;
        }

        public Probe read(Given given) {
            return switch (given.read(district)) {
                case Reading.Flawed flawed -> new Probe.Flawed(flawed.flaws());
                case Reading.Whole whole -> {
                    Geometry shape = Given.together(whole);
                    yield new Probe.Sound(Shape.geometry(shape), (long) Math.ceil(Ground.squareMetres(shape)));
                }
            };
        }
    }

    /** Says what of a place lies in which red line. */
    public static final class Lines {

        private final RedLines lines;

        private Lines(RedLines lines) {
            this.lines = lines;
        }

        /** @param ground as {@link Border#read} gave it */
        public List<Finding> in(String ground) {
            Given kept = new Given("ground.geojson", ground.getBytes(StandardCharsets.UTF_8), Shift.NONE);
            return switch (kept.read(Optional.empty())) {
                case Reading.Whole whole -> lines.check(Given.together(whole));
                case Reading.Flawed flawed ->
                    throw new IllegalStateException("a kept place cannot be read: %s. Maybe an older program wrote it"
                            .formatted(flawed.flaws()));
            };
        }
    }
}
