package org.luoshi.server.pipeline;

import org.luoshi.server.matter.Matter;

/** A lead with its matter. */
public record Prospect(Lead lead, Matter matter) {

    /** The key of the stage that it is in; empty before the first. */
    public String stage() {
        return matter.course().stage().orElse("");
    }

    public boolean isOpen() {
        return !matter.loop().isOver();
    }
}
