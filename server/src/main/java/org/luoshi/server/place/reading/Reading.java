package org.luoshi.server.place.reading;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** What reading a file gave: all of it, or nothing and the reasons. */
public sealed interface Reading {

    /**
     * @param features at least one
     * @param system the coordinates' system as the file or its sender said, before they were brought to CGCS2000
     */
    record Whole(List<Feature> features, String system) implements Reading {
        public Whole {
            features = List.copyOf(features);
        }

        /** Corners of all geometries together. */
        public int corners() {
            return features.stream()
                    .mapToInt(it -> it.geometry().getNumPoints())
                    .sum();
        }

        /** Some corner, to tell people where the file lies. */
        public Coordinate somewhere() {
            return features.getFirst().geometry().getCoordinate();
        }
    }

    /** @param flaws at least one; the first ones where there are many */
    record Flawed(List<Flaw> flaws) implements Reading {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }
}
