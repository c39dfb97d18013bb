package org.luoshi.server.matter;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.Page;
import org.springframework.stereotype.Component;

/** All matters. */
@Component
public class Matters {

    public Page<Matter> find(MatterFilter filter) {
        return new Page<>(List.of(), 0, filter.page(), filter.size());
    }

    public Optional<Matter> find(MatterId id) {
        return Optional.empty();
    }

    public Facets facets(MatterFilter filter) {
        return new Facets(List.of(), List.of(), List.of(), 0, 0);
    }
}
