package org.luoshi.server.web.chains;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.gap.Gap;
import org.luoshi.server.chain.gap.Landscape;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.web.Address;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.Spoken;

/**
 * A gap as a reader sees it.
 *
 * @param behind the enterprises behind it that the reader may see
 * @param others how many more there are
 */
public record GapLine(Gap gap, Chain chain, String told, List<Enterprise> behind, int others) {

    /** In 万. */
    private static final BigDecimal YI = BigDecimal.valueOf(10_000);

    static GapLine of(Frame frame, Gap gap, Chain chain, Landscape land, Predicate<Enterprise> seen) {
        List<Enterprise> behind = gap.enterprises().stream()
                .flatMap(it -> land.enterprise(it).stream())
                .filter(seen)
                .toList();
        return new GapLine(
                gap,
                chain,
                told(frame, gap, land, seen),
                behind,
                gap.enterprises().size() - behind.size());
    }

    public String kind(Frame frame) {
        return frame.t("gap.kind." + Phrases.key(gap.kind()));
    }

    public String segment() {
        return chain.segment(gap.segment()).map(Chain.Segment::title).orElse(gap.segment());
    }

    /** Where it becomes a lead. */
    public String lead(Landscape land) {
        return Address.of("/leads/new")
                .with("chain", chain.name())
                .with("segment", segment())
                .with("product", land.title(gap.product()))
                .with("why", told)
                .toString();
    }

    /** With its numbers. */
    private static String told(Frame frame, Gap gap, Landscape land, Predicate<Enterprise> seen) {
        return switch (gap) {
            case Gap.Fill it -> fill(frame, it, land);
            case Gap.Secure it -> secure(frame, it, land, seen);
            case Gap.Strengthen it -> strengthen(frame, it, land, seen);
            case Gap.Extend it -> extend(frame, it, land);
        };
    }

    private static String secure(Frame frame, Gap.Secure it, Landscape land, Predicate<Enterprise> seen) {
        int buyers = it.enterprises().size();
        String supplier = name(frame, it.supplier(), land, seen);
        return frame.t("gap.secure", buyers, land.title(it.product()), supplier);
    }

    private static String strengthen(Frame frame, Gap.Strengthen it, Landscape land, Predicate<Enterprise> seen) {
        String leader = name(frame, it.leader(), land, seen);
        String reach = Spoken.figure(BigDecimal.valueOf(it.reach()));
        List<String> missing =
                it.missing().stream().map(one -> missing(frame, one, land)).toList();
        String all = Phrases.list(frame, missing);
        return frame.t("gap.strengthen", leader, it.buys(), missing.size(), reach, all);
    }

    private static String extend(Frame frame, Gap.Extend it, Landscape land) {
        String next = Phrases.list(frame, it.next().stream().map(land::title).toList());
        return frame.t("gap.extend", it.enterprises().size(), land.title(it.made()), next);
    }

    private static String fill(Frame frame, Gap.Fill it, Landscape land) {
        int buyers = it.enterprises().size();
        String title = land.title(it.product());
        return it.outside()
                .map(amount -> frame.t("gap.fill.amount", buyers, title, it.told(), wan(amount)))
                .orElseGet(() -> frame.t("gap.fill", buyers, title));
    }

    private static String missing(Frame frame, Gap.Missing one, Landscape land) {
        return one.nearest()
                .map(km -> frame.t("gap.missing.far", land.title(one.product()), Math.round(km)))
                .orElseGet(() -> frame.t("gap.missing", land.title(one.product())));
    }

    private static String name(Frame frame, CreditCode code, Landscape land, Predicate<Enterprise> seen) {
        Optional<Enterprise> it = land.enterprise(code).filter(seen);
        return it.map(one -> one.profile().name()).orElse(frame.t("gap.somebody"));
    }

    /** A sum in 万元, as people say it, to a hundredth of 亿 or a tenth of 万: 1.25亿, 860.5万. */
    static String wan(BigDecimal amount) {
        return amount.abs().compareTo(YI) >= 0
                ? Spoken.figure(amount.divide(YI, 2, RoundingMode.HALF_UP)) + "亿"
                : Spoken.figure(amount.setScale(1, RoundingMode.HALF_UP)) + "万";
    }
}
