package org.luoshi.server.pipeline.parcel;

import java.util.List;
import org.luoshi.server.place.Finding;
import org.luoshi.server.place.Layer;

/** A parcel with what of it lies in red lines, as these are drawn now. */
public record Surveyed(Parcel parcel, List<Finding> findings) {

    public Surveyed {
        findings = List.copyOf(findings);
    }

    /** Nothing may be built there. */
    public boolean isBlocked() {
        return findings.stream().anyMatch(it -> it.rule() == Layer.Rule.BLOCK);
    }

    /** It must be justified first. */
    public boolean isDoubtful() {
        return !isBlocked() && !findings.isEmpty();
    }

    /** Whether it was drawn at all: what is nowhere was not checked. */
    public boolean isDrawn() {
        return parcel.facts().ground().isPresent();
    }
}
