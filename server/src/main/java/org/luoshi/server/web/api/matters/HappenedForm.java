package org.luoshi.server.web.api.matters;

import java.time.Instant;
import org.luoshi.server.matter.Happened;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.shared.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that happened to a matter.
 *
 * @param seq place in the whole ledger
 * @param event exactly as the ledger keeps it, in its own names
 */
record HappenedForm(long seq, int version, Instant at, String actor, String type, JsonNode event) {

    private static final JsonMapper PLAIN = new JsonMapper();

    static HappenedForm of(Happened it) {
        return new HappenedForm(
                it.seq(),
                it.version(),
                it.at(),
                it.actor(),
                MatterEvent.FORMS.write(it.event()).type(),
                PLAIN.readTree(Json.write(it.event())));
    }
}
