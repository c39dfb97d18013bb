package org.luoshi.server.chain.gap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * From when on something is a gap: data, in {@code thresholds.tsv}, with why beside each.
 *
 * @param fillBuyers 补链 from so many buyers on
 * @param secureBuyers 固链 from so many buyers on
 * @param strengthenBuys 强链 only where the leader buys at least so many products
 * @param strengthenMissing 强链 from this share of them on without a supplier within reach, 0 to 1
 * @param reachKilometres what is within reach, as the crow flies
 * @param extendMakers 延链 from so many makers on
 */
public record Thresholds(
        int fillBuyers,
        int secureBuyers,
        int strengthenBuys,
        double strengthenMissing,
        double reachKilometres,
        int extendMakers) {

    private static final String FILE = "thresholds.tsv";

    /** As this product comes. */
    public static Thresholds standard() {
        List<String[]> rows = rows();
        return new Thresholds(
                (int) value(rows, "fill-buyers"),
                (int) value(rows, "secure-buyers"),
                (int) value(rows, "strengthen-buys"),
                value(rows, "strengthen-missing"),
                value(rows, "reach-kilometres"),
                (int) value(rows, "extend-makers"));
    }

    private static double value(List<String[]> rows, String key) {
        return rows.stream()
                .filter(row -> row[0].equals(key))
                .mapToDouble(row -> Double.parseDouble(row[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + key + " in " + FILE));
    }

    private static List<String[]> rows() {
        try (InputStream in = Thresholds.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
