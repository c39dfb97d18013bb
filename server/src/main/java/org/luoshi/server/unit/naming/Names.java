package org.luoshi.server.unit.naming;

import java.util.List;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Unit;

/** All names of the units that there are. */
public final class Names {

    private final List<Unit> units;

    public Names(List<Unit> units) {
        this.units = List.copyOf(units);
    }

    public Resolved resolve(String name) {
        String asked = name.strip();
        return units.stream()
                .filter(it -> it.name().equals(asked)
                        || it.brief().equals(asked)
                        || it.aliases().contains(asked))
                .findFirst()
                .<Resolved>map(it -> new Resolved.One(it.code()))
                .orElseGet(Resolved.Nobody::new);
    }
}
