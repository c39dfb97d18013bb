package org.luoshi.server.place.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Whether what was read lies on the ground of this country and is drawn properly. */
final class Whereabouts {

    /** Degrees; the land and its seas with a margin. A check against slips, no statement about borders. */
    private static final Envelope COUNTRY = new Envelope(73, 136, 3, 54);

    private Whereabouts() {}

    static Reading check(PlaceFile.Raw raw, Shift shift) {
        List<Feature> features = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        for (Feature it : raw.features()) {
            Geometry there = shift.back(raw.crs().degrees(it.geometry()));
            Optional<Flaw> flaw = misplaced(it.number(), there).or(() -> misdrawn(it.number(), there));
            flaw.ifPresentOrElse(flaws::add, () -> features.add(new Feature(it.number(), it.name(), there)));
            if (flaws.size() == PlaceFile.MOST_FLAWS) {
                break;
            }
        }
        return flaws.isEmpty()
                ? new Reading.Whole(
                        features,
                        shift == Shift.NONE || shift == Shift.SURE ? raw.crs().name() : shift.name())
                : new Reading.Flawed(flaws);
    }

    private static Optional<Flaw> misplaced(int number, Geometry geometry) {
        for (Coordinate at : geometry.getCoordinates()) {
            if (!COUNTRY.contains(at)) {
                return Optional.of(Flaw.at(slip(at), number, at));
            }
        }
        return Optional.empty();
    }

    private static String slip(Coordinate at) {
        if (Double.isNaN(at.x) || Double.isNaN(at.y)) {
            return "no-place";
        }
        if (COUNTRY.contains(at.y, at.x)) {
            return "swapped";
        }
        return Math.abs(at.x) > 360 || Math.abs(at.y) > 360 ? "metres" : "elsewhere";
    }

    private static Optional<Flaw> misdrawn(int number, Geometry geometry) {
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error == null) {
            return Optional.empty();
        }
        String code = switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                "crosses-itself";
            case TopologyValidationError.HOLE_OUTSIDE_SHELL, TopologyValidationError.NESTED_HOLES -> "stray-hole";
            case TopologyValidationError.NESTED_SHELLS, TopologyValidationError.DUPLICATE_RINGS -> "overlaps-itself";
            default -> "misdrawn";
        };
        return Optional.of(Flaw.at(code, number, error.getCoordinate()));
    }
}
