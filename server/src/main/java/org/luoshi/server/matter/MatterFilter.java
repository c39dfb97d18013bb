package org.luoshi.server.matter;

import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Plain;

/**
 * Which matters to list; an empty part leaves all in. A withdrawn matter is listed only where {@code loop} asks for it.
 *
 * @param text words that stand in title, quote or a unit's name; several, separated by spaces, must all stand there
 * @param owner a unit in any role, by its whole name
 * @param section the outermost heading
 * @param dueFrom first day, inclusive
 * @param dueTo last day, inclusive
 * @param hasMeasure with a figure, or without one
 * @param page counted from 1
 * @param size rows on a page, 1 to 500
 */
public record MatterFilter(
        String text,
        Optional<String> owner,
        Optional<String> section,
        Optional<DocumentId> document,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueTo,
        Optional<Boolean> hasMeasure,
        Optional<Matter.Loop> loop,
        Sort sort,
        int page,
        int size) {

    public MatterFilter {
        text = Plain.text(text).strip();
        owner = owner.map(Plain::text);
        section = section.map(Plain::text);
        page = Math.max(1, page);
        size = Math.clamp(size, 1, 500);
    }

    /** All that are not withdrawn, in the order of their documents, 50 on a page. */
    public static MatterFilter all() {
        return new MatterFilter(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sort.SOURCE,
                1,
                50);
    }

    public enum Sort {
        /** By document, newest first, and place in it. */
        SOURCE,
        /** Earliest last day first, without one last. */
        DUE,
        /** By the lead unit's name, without one last. */
        OWNER,
        /** Last registered first. */
        NEWEST
    }
}
