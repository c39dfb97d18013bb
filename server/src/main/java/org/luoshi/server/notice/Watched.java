package org.luoshi.server.notice;

import java.util.function.Consumer;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.unit.Organisation;

/** What reminders are made of. */
interface Watched {

    /** Hands over all matters of the district. */
    void each(Consumer<Matter> consumer);

    Organisation organisation();
}
