package org.luoshi.server.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something of a chain that cannot be taken away, since others hold on to it: enterprises, those that went too, or the
 * products of other chains that are made from it.
 *
 * @param key of the segment, or code of the product
 * @param users enterprises that stand in the segment, or make or buy the product
 * @param products titles of other chains' products that are made from it
 */
public record Loss(Kind kind, String key, String title, List<Enterprise> users, List<String> products) {

    public Loss {
        users = List.copyOf(users);
        products = List.copyOf(products);
    }

    public enum Kind {
        SEGMENT,
        PRODUCT
    }

    /** What a chain as wished would take away from others. */
    public static List<Loss> of(Chain now, Chain wish, List<Enterprise> enterprises, List<Chain> chains) {
        List<Loss> losses = new ArrayList<>();
        for (Chain.Segment it : now.segments()) {
            if (wish.segment(it.key()).isEmpty()) {
                List<Enterprise> users = enterprises.stream()
                        .filter(one -> standsIn(one, now.code(), it.key()))
                        .toList();
                losses.add(new Loss(Kind.SEGMENT, it.key(), it.title(), users, List.of()));
            }
        }
        for (Chain.Product it : now.products()) {
            if (wish.product(it.code()).isEmpty()) {
                List<Enterprise> users = enterprises.stream()
                        .filter(one -> trades(one, it.code()))
                        .toList();
                losses.add(new Loss(Kind.PRODUCT, it.code(), it.title(), users, madeFrom(it.code(), now, chains)));
            }
        }
        return losses.stream()
                .filter(it -> !it.users().isEmpty() || !it.products().isEmpty())
                .toList();
    }

    private static boolean standsIn(Enterprise it, String chain, String segment) {
        return it.profile().places().stream()
                .anyMatch(
                        place -> place.chain().equals(chain) && place.segment().equals(segment));
    }

    private static boolean trades(Enterprise it, String product) {
        return Stream.concat(it.makes().stream(), it.buys().stream().map(Enterprise.Purchase::product))
                .anyMatch(product::equals);
    }

    /** Within the chain itself the form says which products are made from which. */
    private static List<String> madeFrom(String product, Chain own, List<Chain> chains) {
        return chains.stream()
                .filter(it -> !it.code().equals(own.code()))
                .flatMap(it -> it.products().stream())
                .filter(it -> it.inputs().contains(product))
                .map(Chain.Product::title)
                .toList();
    }
}
