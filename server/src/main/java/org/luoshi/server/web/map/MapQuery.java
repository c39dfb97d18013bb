package org.luoshi.server.web.map;

import java.util.Optional;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.place.Verdict;
import org.luoshi.server.web.Address;
import org.luoshi.server.web.Phrases;

/** What of the map is asked for, from the address; what is not understood is left out. */
public record MapQuery(String light, String verdict, String unit) {

    public MapQuery {
        light = light == null ? "" : light;
        verdict = verdict == null ? "" : verdict;
        unit = unit == null ? "" : unit;
    }

    Optional<Colour> colour() {
        return Phrases.constant(Colour.values(), light);
    }

    Optional<Verdict> ruling() {
        return Phrases.constant(Verdict.values(), verdict);
    }

    /** As an address's query, with the question mark; empty for everything. */
    public String address() {
        return Address.of("")
                .with("light", light)
                .with("verdict", verdict)
                .with("unit", unit)
                .toString();
    }
}
