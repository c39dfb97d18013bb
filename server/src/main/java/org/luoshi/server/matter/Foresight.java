package org.luoshi.server.matter;

import java.time.Instant;
import java.util.Optional;

/** What is to be expected of a matter; plans know. Asked after each act, in its transaction. */
@FunctionalInterface
public interface Foresight {

    /**
     * @param matter as the act leaves it
     * @return empty where nothing can be said: it has no plan
     */
    Optional<Course.Foreseen> of(Matter matter, Instant now);
}
