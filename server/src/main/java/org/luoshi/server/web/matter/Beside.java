package org.luoshi.server.web.matter;

import java.util.Optional;

/** What another screen has to show on the page of a matter: its own card, drawn already. */
@FunctionalInterface
public interface Beside {

    /** Empty where it has nothing to say about this matter. */
    Optional<String> card(Subject subject);
}
