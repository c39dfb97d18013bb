package org.luoshi.server.place;

import java.util.List;
import java.util.Map;
import org.luoshi.server.ledger.EventForms;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.Digest;

/** What happens to a matter's site: on a stream of its own, beside the matter's. */
sealed interface SiteEvent {

    EventForms<SiteEvent> FORMS = new EventForms<>(Map.of(
            "place.site-set.v1", Set.class,
            "place.site-refused.v1", Refused.class,
            "place.site-checked.v1", Checked.class,
            "place.site-justified.v1", Justified.class,
            "place.site-removed.v1", Removed.class));

    /** @param findings of the layers as they were drawn then */
    record Set(
            MatterId matter,
            String shape,
            double longitude,
            double latitude,
            long squareMetres,
            String words,
            List<Finding> findings)
            implements SiteEvent {}

    /** An attempt to put it where nothing may be; what was before stays. */
    record Refused(MatterId matter, String shape, List<Finding> findings) implements SiteEvent {}

    /** A layer was drawn anew, and the site lies differently in it. */
    record Checked(LayerCode layer, List<Finding> findings) implements SiteEvent {}

    record Justified(String words, Digest file, String fileName) implements SiteEvent {}

    record Removed(String reason) implements SiteEvent {}
}
