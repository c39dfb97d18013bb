package org.luoshi.server.pipeline.parcel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.pipeline.LeadFacts;

/**
 * How a parcel fits a lead (供需匹配). Pure, and says why. What is too small, in use or barred by a red line does not fit;
 * among those that fit, clear ones come before those that must be justified, idle before inefficient, industrial before
 * others, and the least land left over first.
 *
 * @param reasons keys of {@code fit.} in the message files with their values, what speaks against it first
 */
public record Fit(Surveyed parcel, boolean fits, List<Reason> reasons) {

    public Fit {
        reasons = List.copyOf(reasons);
    }

    /** @param against whether it speaks against the parcel */
    public record Reason(String key, List<Object> values, boolean against) {

        public Reason {
            values = List.copyOf(values);
        }

        static Reason pro(String key, Object... values) {
            return new Reason(key, List.of(values), false);
        }

        static Reason con(String key, Object... values) {
            return new Reason(key, List.of(values), true);
        }
    }

    /** Those that fit, best first; none where the lead does not say how much land it needs. */
    public static List<Fit> of(LeadFacts lead, List<Surveyed> parcels) {
        return lead.land()
                .map(need -> parcels.stream()
                        .map(it -> of(need, it))
                        .filter(Fit::fits)
                        .sorted(order(need))
                        .toList())
                .orElse(List.of());
    }

    private static Comparator<Fit> order(BigDecimal need) {
        return Comparator.comparing((Fit it) -> it.parcel().isDoubtful())
                .thenComparing(it -> !it.parcel().isDrawn())
                .thenComparing(it -> facts(it).state())
                .thenComparing(it -> facts(it).use() != Parcel.Use.INDUSTRY)
                .thenComparing(it -> facts(it).area().mu().subtract(need))
                .thenComparing(it -> it.parcel().parcel().code());
    }

    private static Parcel.Facts facts(Fit it) {
        return it.parcel().parcel().facts();
    }

    /** @param need in 亩 */
    static Fit of(BigDecimal need, Surveyed it) {
        Parcel.Facts facts = it.parcel().facts();
        List<Reason> reasons = new ArrayList<>();
        lines(it).ifPresent(reasons::add);
        BigDecimal left = facts.area().mu().subtract(need);
        reasons.add(
                left.signum() < 0
                        ? Reason.con("small", plain(facts.area().mu()), plain(need), plain(left.negate()))
                        : Reason.pro("enough", plain(facts.area().mu()), plain(need), plain(left)));
        reasons.add(
                facts.state() == Parcel.State.IN_USE
                        ? Reason.con("state.in-use")
                        : Reason.pro("state." + key(facts.state())));
        reasons.add(
                facts.use() == Parcel.Use.INDUSTRY
                        ? Reason.pro("use")
                        : Reason.con("use.other", facts.use().chinese()));
        boolean fits = left.signum() >= 0 && facts.state() != Parcel.State.IN_USE && !it.isBlocked();
        return new Fit(
                it,
                fits,
                reasons.stream()
                        .sorted(Comparator.comparing(one -> !one.against()))
                        .toList());
    }

    private static Optional<Reason> lines(Surveyed it) {
        if (!it.isDrawn()) {
            return Optional.of(Reason.con("line.undrawn"));
        }
        return it.findings().isEmpty()
                ? Optional.of(Reason.pro("line.clear"))
                : it.findings().stream()
                        .findFirst()
                        .map(one -> Reason.con(it.isBlocked() ? "line.blocked" : "line.doubtful", one.layerName()));
    }

    private static String key(Parcel.State state) {
        return state == Parcel.State.IDLE ? "idle" : "inefficient";
    }

    private static String plain(BigDecimal mu) {
        return mu.stripTrailingZeros().toPlainString();
    }
}
