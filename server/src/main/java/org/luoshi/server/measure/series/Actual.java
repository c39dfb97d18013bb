package org.luoshi.server.measure.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.Digest;

/**
 * A period's figure (实际值), with all that it was before.
 *
 * @param revisions oldest first, at least one; the last one counts
 */
public record Actual(Period period, List<Revision> revisions) {

    public Actual {
        revisions = List.copyOf(revisions);
    }

    /**
     * @param number from 1, the first entry
     * @param why empty for a first entry without words
     * @param seq of the event on the ledger
     */
    public record Revision(
            int number, BigDecimal value, String why, Optional<From> from, String by, Instant at, long seq) {}

    /** @param cell in the file: 数据!C7 */
    public record From(Digest file, String name, String cell) {}

    public BigDecimal value() {
        return last().value();
    }

    public Revision last() {
        return revisions.getLast();
    }

    public boolean isRevised() {
        return revisions.size() > 1;
    }

    /** As it was before its last revision; empty where there was none. */
    public Optional<Actual> before() {
        return isRevised()
                ? Optional.of(new Actual(period, revisions.subList(0, revisions.size() - 1)))
                : Optional.empty();
    }

    public Actual revised(Revision revision) {
        List<Revision> all = new ArrayList<>(revisions);
        all.add(revision);
        return new Actual(period, all);
    }
}
