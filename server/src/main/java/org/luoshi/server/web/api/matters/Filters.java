package org.luoshi.server.web.api.matters;

import java.util.Map;
import java.util.Set;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.web.api.Cursor;
import org.luoshi.server.web.api.Query;

/** The filter of a list of matters, from its address. */
final class Filters {

    static final Set<String> NAMES = Set.of(
            "q", "owner", "section", "document", "due_from", "due_to", "measured", "loop", "sort", "cursor", "limit");

    private Filters() {}

    static MatterFilter of(Map<String, String> given) {
        Query query = Query.of(given, NAMES);
        return new MatterFilter(
                query.text("q").orElse(""),
                query.text("owner"),
                query.text("section"),
                query.get("document", it -> new DocumentId(Long.parseLong(it))),
                query.day("due_from"),
                query.day("due_to"),
                query.flag("measured"),
                query.word("loop", Matter.Loop.class),
                query.word("sort", MatterFilter.Sort.class).orElse(MatterFilter.Sort.SOURCE),
                query.get("cursor", Cursor::page).orElse(1),
                query.number("limit", 1, 500, 50));
    }
}
