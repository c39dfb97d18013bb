package org.luoshi.server.place;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.Digest;

/**
 * Where a matter is.
 *
 * @param version of its stream
 * @param shape GeoJSON in CGCS2000: a point or polygons
 * @param longitude of a point inside of it, to put its sign there
 * @param squareMetres 0 for a point
 * @param words where it is, as people say it; may be empty
 */
public record Site(
        MatterId matter,
        int version,
        String shape,
        double longitude,
        double latitude,
        long squareMetres,
        String words,
        List<Finding> findings,
        Verdict verdict,
        Optional<Justification> justification,
        String by,
        Instant at) {

    public Site {
        findings = List.copyOf(findings);
    }

    /**
     * @param file the document that allows it
     * @param findings that it was given for; more than these ask again
     */
    public record Justification(
            String words, Digest file, String fileName, List<Finding> findings, String by, Instant at) {
        public Justification {
            findings = List.copyOf(findings);
        }

        /** Whether it speaks for these too: each was there and was no smaller. */
        boolean covers(List<Finding> now) {
            return now.stream()
                    .allMatch(it -> findings.stream()
                            .anyMatch(known -> known.layer().equals(it.layer())
                                    && known.name().equals(it.name())
                                    && known.squareMetres() >= it.squareMetres()));
        }
    }
}
