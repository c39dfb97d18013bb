package org.luoshi.server.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Every module's read models, by the kind of stream that they read. Looked for at the first append, not before. */
@Component
class Projections {

    private final Supplier<Map<String, Projection>> byKind;

    Projections(ObjectProvider<Projection> all) {
        this.byKind = SingletonSupplier.of(() -> byKind(all.orderedStream().toList()));
    }

    /** The kinds that somebody reads. Asked before an append, so that nobody is looked for under the ledger's lock. */
    Set<String> kinds() {
        return byKind.get().keySet();
    }

    Set<Projection> all() {
        return Set.copyOf(byKind.get().values());
    }

    /** The shapes that this program makes, by name. */
    Map<String, Integer> shapes() {
        return all().stream().collect(Collectors.toMap(Projection::name, Projection::shape));
    }

    /** Hands events to whoever reads their kind; events of a kind that nobody reads are left to {@link Ledger#read}. */
    void apply(List<Recorded> events) {
        Map<Projection, List<Recorded>> readers = events.stream()
                .filter(it -> byKind.get().containsKey(it.kind()))
                .collect(Collectors.groupingBy(
                        it -> byKind.get().get(it.kind()), LinkedHashMap::new, Collectors.toList()));
        readers.forEach(Projection::apply);
    }

    private static Map<String, Projection> byKind(List<Projection> all) {
        Map<String, Projection> byKind = new HashMap<>();
        for (Projection projection : all) {
            for (String kind : projection.kinds()) {
                Projection other = byKind.put(kind, projection);
                if (other != null) {
                    throw new IllegalStateException("streams %s are read by %s and %s. Maybe one of them means others"
                            .formatted(kind, other.getClass(), projection.getClass()));
                }
            }
        }
        return Map.copyOf(byKind);
    }
}
