package org.luoshi.server.chain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.ledger.EventForms;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/** What happens to a chain. */
public sealed interface ChainEvent {

    EventForms<ChainEvent> FORMS = new EventForms<>(Map.of("chain.set.v1", Set.class, "chain.drawn.v1", Drawn.class));

    /** Founded, or with another name, leader, lead unit or task force: the whole of it each time. */
    record Set(String code, String name, Optional<PostCode> leader, Optional<UnitCode> lead, Optional<UnitCode> force)
            implements ChainEvent {}

    /** Its segments and products: all of them each time. */
    record Drawn(List<Chain.Segment> segments, List<Chain.Product> products) implements ChainEvent {
        public Drawn {
            segments = List.copyOf(segments);
            products = List.copyOf(products);
        }
    }
}
