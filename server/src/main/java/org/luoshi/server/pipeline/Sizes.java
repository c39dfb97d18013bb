package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Classes of leads by size: {@code sizes.tsv} beside this class. */
public final class Sizes {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private static final List<Size> ALL =
            Rows.of("sizes.tsv").stream().map(Sizes::size).toList();

    private Sizes() {}

    /**
     * @param title as people and spreadsheets say it
     * @param from in yuan, inclusive; empty for a class that is chosen
     */
    public record Size(String key, String title, Optional<BigDecimal> from, String source) {}

    public static List<Size> all() {
        return ALL;
    }

    /** Those that leads of a kind can be of. */
    public static List<Size> of(LeadFacts.Kind kind) {
        return ALL.stream()
                .filter(it -> it.from().isPresent() == (kind == LeadFacts.Kind.INVESTMENT))
                .toList();
    }

    public static Optional<Size> find(String key) {
        return ALL.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    public static Optional<Size> titled(String title) {
        return ALL.stream().filter(it -> it.title().equals(title.strip())).findFirst();
    }

    /** By what somebody means to invest, in yuan. */
    public static Size by(BigDecimal investment) {
        return ALL.stream()
                .filter(it -> it.from()
                        .filter(from -> investment.compareTo(from) >= 0)
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class for " + investment));
    }

    private static Size size(List<String> row) {
        Optional<BigDecimal> from =
                row.get(2).isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(row.get(2)).multiply(WAN));
        return new Size(row.get(0), row.get(1), from, row.get(3));
    }
}
