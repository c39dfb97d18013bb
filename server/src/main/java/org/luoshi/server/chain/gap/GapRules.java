package org.luoshi.server.chain.gap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprise.Origin;
import org.luoshi.server.chain.Enterprise.Purchase;
import org.luoshi.server.shared.CreditCode;

/**
 * Finds what chains lack. Pure: the same landscape always has the same gaps. A product's gaps belong to the chain that
 * the product belongs to, whoever buys it; a leader's to the chain that it leads.
 */
public final class GapRules {

    private final Landscape land;
    private final Thresholds limits;

    public GapRules(Landscape land, Thresholds limits) {
        this.land = land;
        this.limits = limits;
    }

    /** By kind; within a kind those first that most enterprises stand behind. */
    public List<Gap> of(Chain chain) {
        List<Gap> gaps = new ArrayList<>();
        for (Chain.Product it : chain.products()) {
            fill(chain, it).ifPresent(gaps::add);
            secure(chain, it).ifPresent(gaps::add);
            extend(chain, it).ifPresent(gaps::add);
        }
        land.members(chain.code()).forEach(it -> strengthen(chain, it).ifPresent(gaps::add));
        gaps.sort(Comparator.comparing(Gap::kind).thenComparing(GapRules::weight, Comparator.reverseOrder()));
        return gaps;
    }

    private static int weight(Gap gap) {
        return switch (gap) {
            case Gap.Fill it -> it.enterprises().size();
            case Gap.Secure it -> it.enterprises().size();
            case Gap.Strengthen it -> it.missing().size();
            case Gap.Extend it -> it.enterprises().size();
        };
    }

    private Optional<Gap> fill(Chain chain, Chain.Product product) {
        List<Enterprise> buyers = land.buyers(product.code());
        if (buyers.size() < limits.fillBuyers() || !land.makers(product.code()).isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> outside = buyers.stream()
                .map(it -> bought(it, product.code()))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(new Gap.Fill(
                chain.code(),
                product.segment(),
                product.code(),
                codes(buyers),
                outside.stream().reduce(BigDecimal::add),
                outside.size()));
    }

    /** What an enterprise pays for a product outside, where it told. */
    private static Optional<BigDecimal> bought(Enterprise it, String product) {
        return it.buys().stream()
                .filter(purchase -> purchase.product().equals(product) && purchase.origin() == Origin.OUTSIDE)
                .map(Purchase::amount)
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
    }

    private Optional<Gap> secure(Chain chain, Chain.Product product) {
        List<Enterprise> makers = land.makers(product.code());
        if (makers.size() != 1) {
            return Optional.empty();
        }
        CreditCode supplier = makers.getFirst().code();
        List<CreditCode> buyers = codes(land.buyers(product.code())).stream()
                .filter(it -> !it.equals(supplier))
                .toList();
        return buyers.size() < limits.secureBuyers()
                ? Optional.empty()
                : Optional.of(new Gap.Secure(chain.code(), product.segment(), product.code(), supplier, buyers));
    }

    private Optional<Gap> extend(Chain chain, Chain.Product product) {
        List<Enterprise> makers = land.makers(product.code());
        List<String> next = land.madeOf(product.code());
        boolean isTaken = !land.buyers(product.code()).isEmpty()
                || next.stream().anyMatch(it -> !land.makers(it).isEmpty());
        return makers.size() < limits.extendMakers() || next.isEmpty() || isTaken
                ? Optional.empty()
                : Optional.of(new Gap.Extend(chain.code(), product.segment(), product.code(), next, codes(makers)));
    }

    private Optional<Gap> strengthen(Chain chain, Enterprise leader) {
        Optional<Enterprise.Place> place = leader.profile().places().stream()
                .filter(it -> it.chain().equals(chain.code()) && it.rank().isCentre())
                .findFirst();
        Optional<Enterprise.Site> site = leader.profile().site();
        if (place.isEmpty() || site.isEmpty()) {
            return Optional.empty();
        }
        List<String> bought = largestFirst(leader);
        List<Gap.Missing> missing = bought.stream()
                .map(it -> missing(leader, site.get(), it))
                .flatMap(Optional::stream)
                .toList();
        boolean isGap = bought.size() >= limits.strengthenBuys()
                && !missing.isEmpty()
                && missing.size() >= limits.strengthenMissing() * bought.size();
        return isGap
                ? Optional.of(new Gap.Strengthen(
                        chain.code(),
                        place.get().segment(),
                        leader.code(),
                        bought.size(),
                        missing,
                        limits.reachKilometres()))
                : Optional.empty();
    }

    /** Products that it buys: what it pays most for first, then by code. */
    private static List<String> largestFirst(Enterprise leader) {
        Map<String, BigDecimal> paid = leader.buys().stream()
                .collect(Collectors.toMap(
                        Purchase::product, it -> it.amount().orElse(BigDecimal.ZERO), BigDecimal::add, TreeMap::new));
        return paid.keySet().stream()
                .sorted(Comparator.comparing((String it) -> Objects.requireNonNull(paid.get(it)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Empty where somebody within reach makes it; who makes it itself has it at hand. */
    private Optional<Gap.Missing> missing(Enterprise leader, Enterprise.Site site, String product) {
        List<Enterprise> makers = land.makers(product);
        if (makers.stream().anyMatch(it -> it.code().equals(leader.code()))) {
            return Optional.empty();
        }
        Optional<Double> nearest = makers.stream()
                .flatMap(it -> it.profile().site().stream())
                .map(site::kilometresTo)
                .min(Comparator.naturalOrder());
        boolean isUnplaced = !makers.isEmpty() && nearest.isEmpty();
        boolean isNear = nearest.filter(it -> it <= limits.reachKilometres()).isPresent();
        return isNear || isUnplaced ? Optional.empty() : Optional.of(new Gap.Missing(product, nearest));
    }

    private static List<CreditCode> codes(List<Enterprise> enterprises) {
        return enterprises.stream().map(Enterprise::code).toList();
    }
}
