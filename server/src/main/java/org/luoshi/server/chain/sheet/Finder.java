package org.luoshi.server.chain.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Chain.Product;
import org.luoshi.server.chain.Chain.Segment;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Unit;

/** What names in cells mean: codes come before names, and a name that several bear means none of them. */
final class Finder {

    private final Draft draft;
    private final Organisation organisation;
    private final Map<String, Optional<UnitCode>> towns = new HashMap<>();
    private @Nullable Map<String, List<String>> products;

    Finder(Draft draft, Organisation organisation) {
        this.draft = draft;
        this.organisation = organisation;
    }

    /** Empty for an empty cell, and with a fault for a name that is none. */
    Optional<UnitCode> unit(Cell cell, Column column) {
        String name = cell.text(column);
        Optional<UnitCode> unit = name.isEmpty() ? Optional.empty() : unit(name);
        if (unit.isEmpty() && !name.isEmpty()) {
            cell.fault(column, "unit-unknown", name);
        }
        return unit;
    }

    private Optional<UnitCode> unit(String name) {
        Optional<UnitCode> byCode = organisation.units().stream()
                .map(Unit::code)
                .filter(it -> it.value().equals(name))
                .findFirst();
        return byCode.or(() ->
                organisation.resolve(name) instanceof Resolved.One one ? Optional.of(one.unit()) : Optional.empty());
    }

    /** A town, street or park; asked for each of many rows. */
    Optional<UnitCode> town(Cell cell, Column column) {
        String name = cell.text(column);
        Optional<UnitCode> town = towns.computeIfAbsent(name, it -> unit(it).filter(this::isTown));
        if (town.isEmpty()) {
            cell.fault(column, "chain-town-unknown", name);
        }
        return town;
    }

    private boolean isTown(UnitCode code) {
        return organisation
                .find(code)
                .map(Unit::kind)
                .filter(it -> it == Unit.Kind.TOWN || it == Unit.Kind.STREET || it == Unit.Kind.PARK)
                .isPresent();
    }

    /** By its code, by whoever holds it, or by its title. */
    Optional<PostCode> post(Cell cell, Column column) {
        String name = cell.text(column);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<PostCode> found = organisation.units().stream()
                .flatMap(unit -> organisation.posts(unit.code()).stream())
                .filter(post -> isCalled(post, name))
                .map(Post::code)
                .toList();
        if (found.size() != 1) {
            cell.fault(column, "chain-post-unknown", name);
            return Optional.empty();
        }
        return Optional.of(found.getFirst());
    }

    private static boolean isCalled(Post post, String name) {
        return post.code().value().equals(name)
                || post.holder().filter(name::equals).isPresent()
                || post.title().equals(name);
    }

    Optional<Chain> chain(Cell cell, Column column) {
        String name = cell.text(column);
        Optional<Chain> chain = chain(name);
        if (chain.isEmpty()) {
            cell.fault(column, "chain-unknown", name);
        }
        return chain;
    }

    Optional<Chain> chain(String name) {
        return draft.chain(name)
                .or(() -> one(draft.chains().stream()
                        .filter(it -> it.name().equals(name))
                        .toList()));
    }

    Optional<Segment> segment(Cell cell, Chain chain, Column column) {
        Optional<Segment> segment = segment(chain, cell.text(column));
        if (segment.isEmpty()) {
            cell.fault(column, "segment-unknown", cell.text(column), chain.name());
        }
        return segment;
    }

    static Optional<Segment> segment(Chain chain, String name) {
        return chain.segment(name)
                .or(() -> one(chain.segments().stream()
                        .filter(it -> it.title().equals(name))
                        .toList()));
    }

    /** A product of any chain, by code or by name. */
    Optional<String> product(Cell cell, Column column, String name) {
        Optional<String> product = one(products().getOrDefault(name, List.of()));
        if (product.isEmpty()) {
            cell.fault(column, "product-unknown", name);
        }
        return product;
    }

    /** Whether another chain has a product of that code. */
    boolean isElsewhere(String code, Optional<Chain> home) {
        return draft.chains().stream()
                .filter(it -> home.filter(own -> own.code().equals(it.code())).isEmpty())
                .anyMatch(it -> it.product(code).isPresent());
    }

    /** Products are looked up anew after chains were read. */
    void forget() {
        products = null;
    }

    /** Codes of products by their codes and by their names. */
    private Map<String, List<String>> products() {
        Map<String, List<String>> known = products;
        if (known == null) {
            known = new HashMap<>();
            List<Product> all = draft.chains().stream()
                    .flatMap(it -> it.products().stream())
                    .toList();
            for (Product it : all) {
                for (String name : Stream.of(it.code(), it.title()).distinct().toList()) {
                    known.computeIfAbsent(name, key -> new ArrayList<>()).add(it.code());
                }
            }
            products = known;
        }
        return known;
    }

    private static <T> Optional<T> one(List<T> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
