package org.luoshi.server.web.leads;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.luoshi.server.pipeline.parcel.Parcel;
import org.luoshi.server.pipeline.parcel.Surveyed;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Spoken;

/**
 * The page of idle and inefficient land.
 *
 * @param all that there are
 * @param rows that the query leaves
 * @param said why something was not done; empty where nothing was tried
 */
public record ParcelsPage(ParcelQuery query, List<Surveyed> all, List<Surveyed> rows, Names names, List<String> said) {

    public BigDecimal mu() {
        return rows.stream()
                .map(it -> it.parcel().facts().area().mu())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }

    public Map<String, String> towns() {
        TreeMap<String, String> towns = new TreeMap<>();
        all.forEach(it -> towns.put(
                it.parcel().facts().town().value(),
                names.unit(it.parcel().facts().town())));
        return towns;
    }

    public List<String> parks() {
        return all.stream()
                .map(it -> it.parcel().facts().park())
                .filter(it -> !it.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    public static String output(Parcel.Facts facts) {
        return facts.output().map(Spoken::figure).orElse("");
    }

    /** The style's name of what the red lines say. */
    public static String shape(Surveyed it) {
        if (!it.isDrawn()) {
            return "idle";
        }
        return it.isBlocked() ? "over" : it.isDoubtful() ? "late" : "good";
    }

    /** The end of the message's key. */
    public static String verdict(Surveyed it) {
        if (!it.isDrawn()) {
            return "undrawn";
        }
        return it.isBlocked() ? "blocked" : it.isDoubtful() ? "doubtful" : "clear";
    }
}
