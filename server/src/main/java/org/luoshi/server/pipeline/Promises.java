package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Kinds of promises in a contract: {@code promises.tsv} beside this class. */
public final class Promises {

    private static final List<Form> ALL =
            Rows.of("promises.tsv").stream().map(Promises::form).toList();

    private Promises() {}

    /**
     * @param title of the matter, {@code {0}} for the investor, {@code {1}} for the figure
     * @param metric empty for a date alone
     * @param unit that figures are kept in
     * @param typed the unit that figures are typed in
     * @param factor of that unit
     */
    public record Form(
            String key, String title, Optional<String> metric, String unit, String typed, BigDecimal factor) {

        public boolean isDate() {
            return metric.isEmpty();
        }
    }

    public static List<Form> all() {
        return ALL;
    }

    public static Optional<Form> find(String key) {
        return ALL.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    private static Form form(List<String> row) {
        return row.size() < 6
                ? new Form(row.get(0), row.get(1), Optional.empty(), "", "", BigDecimal.ONE)
                : new Form(
                        row.get(0),
                        row.get(1),
                        Optional.of(row.get(2)),
                        row.get(3),
                        row.get(4),
                        new BigDecimal(row.get(5)));
    }
}
