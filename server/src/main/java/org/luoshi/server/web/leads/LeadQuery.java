package org.luoshi.server.web.leads;

import java.util.Optional;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.pipeline.LeadFacts;
import org.luoshi.server.web.Address;
import org.luoshi.server.web.Phrases;

/**
 * Which leads are asked for, from the address; what is not understood is left out.
 *
 * @param kind {@code talent}, else leads
 * @param stage the key of the stage that it is in
 * @param reached the key of a stage that it reached, wherever it is now
 * @param size the key of its class
 * @param unit the lead unit's code
 * @param chain as the lead names it
 * @param still only where nothing moved for so long that its unit is asked to drop it: {@code yes}
 * @param over dropped and closed ones too: {@code yes}
 * @param q words of the name or of the product; all must be there
 */
public record LeadQuery(
        String kind,
        String stage,
        String reached,
        String size,
        String unit,
        String chain,
        String light,
        String still,
        String over,
        String month,
        String q) {

    public LeadQuery {
        kind = kind == null ? "" : kind;
        stage = stage == null ? "" : stage;
        reached = reached == null ? "" : reached;
        size = size == null ? "" : size;
        unit = unit == null ? "" : unit;
        chain = chain == null ? "" : chain.strip();
        light = light == null ? "" : light;
        still = still == null ? "" : still;
        over = over == null ? "" : over;
        month = month == null ? "" : month;
        q = q == null ? "" : q.strip();
    }

    public LeadFacts.Kind asked() {
        return Phrases.constant(LeadFacts.Kind.values(), kind).orElse(LeadFacts.Kind.INVESTMENT);
    }

    Optional<Colour> colour() {
        return Phrases.constant(Colour.values(), light);
    }

    public boolean narrows() {
        return !(stage + reached + size + unit + chain + light + still + over + month + q).isEmpty();
    }

    /** The list, with another stage. */
    public String inStage(String key) {
        return "/leads" + with("stage", key);
    }

    /** The list of all that came as far as this stage, over or not. */
    public String reaching(String key) {
        return "/leads" + new LeadQuery(kind, "", key, size, unit, chain, light, still, "yes", "", q).address();
    }

    /** The list of those with money in a month. */
    public String inMonth(String key) {
        return "/leads" + new LeadQuery(kind, "", "", size, unit, chain, light, still, "yes", key, q).address();
    }

    private String with(String name, String value) {
        return new LeadQuery(
                        kind,
                        name.equals("stage") ? value : stage,
                        reached,
                        size,
                        unit,
                        chain,
                        light,
                        still,
                        over,
                        month,
                        q)
                .address();
    }

    /** As an address's query, with the question mark; empty for everything. */
    public String address() {
        return Address.of("")
                .with("kind", kind)
                .with("stage", stage)
                .with("reached", reached)
                .with("size", size)
                .with("unit", unit)
                .with("chain", chain)
                .with("light", light)
                .with("still", still)
                .with("over", over)
                .with("month", month)
                .with("q", q)
                .toString();
    }
}
