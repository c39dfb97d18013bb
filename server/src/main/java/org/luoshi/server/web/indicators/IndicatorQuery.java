package org.luoshi.server.web.indicators;

import java.util.Optional;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.web.Address;
import org.luoshi.server.web.Phrases;

/**
 * Which indicators are asked for, from the address; what is not understood is left out.
 *
 * @param parts whether those stand in the list that are parts of another: {@code yes}
 * @param q words of the name
 */
public record IndicatorQuery(String group, String light, String unit, String parts, String q) {

    public IndicatorQuery {
        group = group == null ? "" : group;
        light = light == null ? "" : light;
        unit = unit == null ? "" : unit;
        parts = parts == null ? "" : parts;
        q = q == null ? "" : q.strip();
    }

    Optional<Colour> colour() {
        return Phrases.constant(Colour.values(), light);
    }

    public boolean narrows() {
        return !(group + light + unit + parts + q).isEmpty();
    }

    boolean keeps(IndicatorRow row) {
        return (group.isEmpty() || row.indicator().group().equals(group))
                && colour().map(row.colour()::equals).orElse(true)
                && (unit.isEmpty() || row.indicator().owner().value().equals(unit))
                && (row.indicator().parent().isEmpty() || parts.equals("yes") || !unit.isEmpty())
                && row.indicator().name().contains(q);
    }

    /** The same list with another light. */
    public String lit(String other) {
        return Address.of("/indicators")
                .with("group", group)
                .with("light", other.equals(light) ? "" : other)
                .with("unit", unit)
                .with("parts", parts)
                .with("q", q)
                .toString();
    }
}
