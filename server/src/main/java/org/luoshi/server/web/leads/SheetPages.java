package org.luoshi.server.web.leads;

import java.util.Map;
import java.util.UUID;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The pages on which leads and parcels come in from spreadsheets: the same, but for what a row is. */
@Component
class SheetPages {

    private final Units units;
    private final Pages pages;

    SheetPages(Units units, Pages pages) {
        this.units = units;
        this.pages = pages;
    }

    /** @param key {@code leads} or {@code parcels}: of the words and of the address */
    View choose(Frame frame, String key, int status, String fault) {
        return pages.page(
                status, "leads/choose", Map.of("frame", frame, "fault", fault, "path", "/" + key, "key", key));
    }

    /** @param template that knows this preview */
    View preview(Frame frame, String template, int status, UUID id, Object preview, boolean stale) {
        Map<String, Object> shown = Map.of(
                "preview", preview,
                "id", id.toString(),
                "stale", stale,
                "frame", frame,
                "names", new Names(units.organisation()));
        return pages.page(status, template, shown);
    }
}
