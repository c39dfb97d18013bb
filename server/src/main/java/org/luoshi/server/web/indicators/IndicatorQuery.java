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
 * @param missing whether only those stand in the list that a figure is asked for of: {@code yes}
 */
public record IndicatorQuery(String group, String light, String unit, String parts, String q, String missing) {

    public IndicatorQuery {
        group = group == null ? "" : group;
        light = light == null ? "" : light;
        unit = unit == null ? "" : unit;
        parts = parts == null ? "" : parts;
        q = q == null ? "" : q.strip();
        missing = missing == null ? "" : missing;
    }

    Optional<Colour> colour() {
        return Phrases.constant(Colour.values(), light);
    }

    public boolean narrows() {
        return !(group + light + unit + parts + q + missing).isEmpty();
    }

    boolean keeps(IndicatorRow row) {
        return (group.isEmpty() || row.indicator().group().equals(group))
                && colour().map(row.colour()::equals).orElse(true)
                && (unit.isEmpty() || row.indicator().owner().value().equals(unit))
                && (row.indicator().parent().isEmpty() || parts.equals("yes") || !unit.isEmpty() || isMissing())
                && (!isMissing() || row.want().isPresent())
                && row.indicator().name().contains(q);
    }

    public boolean isMissing() {
        return missing.equals("yes");
    }

    /** The same, whatever the light and whether a figure is missing: what the counts beside the filters count. */
    IndicatorQuery unlit() {
        return new IndicatorQuery(group, "", unit, parts, q, "");
    }

    /** What is followed no more has no light, and parts of it stand there too. */
    boolean keepsRetired(IndicatorRow row) {
        return new IndicatorQuery(group, "", unit, "yes", q, "").keeps(row);
    }

    /** The same list with another light. */
    public String lit(String other) {
        return address(other.equals(light) ? "" : other, missing);
    }

    /** The same list, with or without those alone that a figure is asked for of. */
    public String turned() {
        return address(light, isMissing() ? "" : "yes");
    }

    private String address(String lit, String asked) {
        return Address.of("/indicators")
                .with("group", group)
                .with("light", lit)
                .with("unit", unit)
                .with("parts", parts)
                .with("q", q)
                .with("missing", asked)
                .toString();
    }
}
