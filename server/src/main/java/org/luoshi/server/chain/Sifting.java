package org.luoshi.server.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Scope;

/** The conditions of a list of enterprises. */
record Sifting(String where, Map<String, Object> values) {

    static Sifting of(EnterpriseFilter filter, Scope scope, List<Chain> chains) {
        Sifting all = new Sifting("true", Map.of());
        Sifting sifting = switch (scope) {
            case Scope.District district -> all;
            case Scope.Of some ->
                all.and("(town = any(:units) or chains && cast(:led as text[]))", "units", codes(some))
                        .with("led", led(some, chains));
            case Scope.Nothing nothing -> all.and("false");
        };
        if (!filter.text().isEmpty()) {
            sifting =
                    sifting.and("(strpos(name, :text) > 0 or starts_with(code, upper(:text)))", "text", filter.text());
        }
        if (filter.part().isPresent()) {
            sifting = sifting.and(
                    "exists (select 1 from unnest(parts) as part where part like :part)",
                    "part",
                    filter.part().get());
        }
        if (filter.town().isPresent()) {
            sifting = sifting.and("town = :town", "town", filter.town().get().value());
        }
        if (filter.held().isPresent()) {
            sifting =
                    sifting.and(":held = any(held)", "held", filter.held().get().name());
        }
        if (filter.makes().isPresent()) {
            sifting = sifting.and(":makes = any(makes)", "makes", filter.makes().get());
        }
        return filter.buys().isPresent()
                ? sifting.and(":buys = any(buys)", "buys", filter.buys().get())
                : sifting;
    }

    static Predicate<Enterprise> covers(Scope scope, List<Chain> chains) {
        Set<String> led = scope instanceof Scope.Of some ? Set.of(led(some, chains)) : Set.of();
        return it -> scope.covers(it.profile().town())
                || it.profile().places().stream().anyMatch(place -> led.contains(place.chain()));
    }

    /** Chains that a unit of these leads or works on. */
    private static String[] led(Scope.Of scope, List<Chain> chains) {
        return chains.stream()
                .filter(chain -> Stream.concat(chain.lead().stream(), chain.force().stream())
                        .anyMatch(scope::covers))
                .map(Chain::code)
                .toArray(String[]::new);
    }

    private static String[] codes(Scope.Of scope) {
        return scope.units().stream().map(UnitCode::value).sorted().toArray(String[]::new);
    }

    Sifting and(String condition) {
        return new Sifting(where + " and " + condition, values);
    }

    Sifting and(String condition, String name, Object value) {
        return and(condition).with(name, value);
    }

    private Sifting with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new Sifting(where, more);
    }

    String from() {
        return " from chain.enterprise where " + where;
    }
}
