package org.luoshi.server.plan.net;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.plan.Impossible;
import org.luoshi.server.plan.Placing;

/**
 * Where the nodes of one plan come to lie.
 *
 * @param placings of those that wait
 */
public record Laid(List<Placing> placings, Optional<Impossible> impossible) {

    public Laid {
        placings = List.copyOf(placings);
    }
}
