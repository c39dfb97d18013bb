package org.luoshi.extraction.owner;

import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.outline.Outline;

/**
 * Walks through a document and tells for each sentence who owes it. What stands nearest wins: the sentence's own subject,
 * the note behind it, the speaker, the heading, the unit that the paper is about. Safe to share.
 */
public final class OwnerFinder {

    private final UnitNames names = new UnitNames();

    /** For each paragraph the owners of each of its sentences, in the order of the outline. */
    public List<List<Owners>> find(String prose, Outline outline, Optional<String> place) {
        return new Walk(prose, outline, place, names).all();
    }
}
