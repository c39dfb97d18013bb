package org.luoshi.server.chain.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.shared.CreditCode;

/** All chains and enterprises at one moment, looked up from each side. Does not change. */
public final class Landscape {

    /** A product with the chain that it belongs to. */
    public record Made(Chain chain, Chain.Product product) {}

    private final List<Chain> chains;
    private final Map<CreditCode, Enterprise> enterprises = new LinkedHashMap<>();
    private final Map<String, Made> products = new LinkedHashMap<>();
    private final Map<String, List<Enterprise>> makers = new LinkedHashMap<>();
    private final Map<String, List<Enterprise>> buyers = new LinkedHashMap<>();
    private final Map<String, List<String>> outputs = new LinkedHashMap<>();
    private final Map<String, List<Enterprise>> members = new LinkedHashMap<>();

    /** @param enterprises the weightiest first: in this order they stand behind a gap */
    public Landscape(List<Chain> chains, List<Enterprise> enterprises) {
        this.chains = List.copyOf(chains);
        chains.forEach(this::take);
        enterprises.forEach(this::take);
    }

    private void take(Chain chain) {
        chain.products().forEach(it -> {
            products.putIfAbsent(it.code(), new Made(chain, it));
            it.inputs().forEach(input -> add(outputs, input, it.code()));
        });
    }

    private void take(Enterprise it) {
        enterprises.put(it.code(), it);
        it.makes().forEach(product -> add(makers, product, it));
        it.buys().stream().map(Enterprise.Purchase::product).distinct().forEach(product -> add(buyers, product, it));
        it.profile().places().stream()
                .map(Enterprise.Place::chain)
                .distinct()
                .forEach(chain -> add(members, chain, it));
    }

    private static <T> void add(Map<String, List<T>> all, String key, T one) {
        all.computeIfAbsent(key, it -> new ArrayList<>()).add(one);
    }

    public List<Chain> chains() {
        return chains;
    }

    public Optional<Enterprise> enterprise(CreditCode code) {
        return Optional.ofNullable(enterprises.get(code));
    }

    public Optional<Made> product(String code) {
        return Optional.ofNullable(products.get(code));
    }

    /** What the product is called; its code where it is not known. */
    public String title(String product) {
        return product(product).map(it -> it.product().title()).orElse(product);
    }

    public List<Enterprise> makers(String product) {
        return makers.getOrDefault(product, List.of());
    }

    public List<Enterprise> buyers(String product) {
        return buyers.getOrDefault(product, List.of());
    }

    /** Codes of the products that are made of this one, in any chain. */
    public List<String> madeOf(String product) {
        return outputs.getOrDefault(product, List.of());
    }

    /** Those with a part in the chain. */
    public List<Enterprise> members(String chain) {
        return members.getOrDefault(chain, List.of());
    }
}
