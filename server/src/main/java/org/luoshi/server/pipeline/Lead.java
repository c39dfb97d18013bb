package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.UnitCode;

/**
 * A lead (招商线索) or a talent to be won (人才线索), as its own events leave it.
 *
 * @param version of its stream
 * @param unit that registered it first
 * @param day on which it did
 * @param alike what looked like it when it was last described
 * @param reason why it is another one all the same
 * @param promised month by month, in their order
 * @param arrived month by month, in their order
 * @param dropped why it was let go; empty while it lives
 */
public record Lead(
        MatterId matter,
        int version,
        UnitCode unit,
        LocalDate day,
        LeadFacts facts,
        List<Alike> alike,
        Optional<String> reason,
        List<Monthly> promised,
        List<Monthly> arrived,
        List<Contract> contracts,
        Optional<String> dropped) {

    public Lead {
        alike = List.copyOf(alike);
        promised = List.copyOf(promised);
        arrived = List.copyOf(arrived);
        contracts = List.copyOf(contracts);
    }

    /** A contract that was signed, with what it promises. */
    public record Contract(Digest file, String fileName, LocalDate signedOn, List<Promise> promises) {
        public Contract {
            promises = List.copyOf(promises);
        }
    }

    public List<Promise> promises() {
        return contracts.stream().flatMap(it -> it.promises().stream()).toList();
    }

    /** In yuan. */
    public BigDecimal promisedSum() {
        return sum(promised);
    }

    /** In yuan. */
    public BigDecimal arrivedSum() {
        return sum(arrived);
    }

    private static BigDecimal sum(List<Monthly> months) {
        return months.stream().map(Monthly::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
