package org.luoshi.server.notice;

import org.luoshi.server.matter.MatterId;

/** What somebody is reminded of. */
public sealed interface About {

    record OfMatter(MatterId id) implements About {}

    /** @param address of the page where it is done, on this server */
    record OfErrand(String key, String address) implements About {}

    /** Names it among all that is reminded of. */
    default String subject() {
        return switch (this) {
            case OfMatter it -> it.id().toString();
            case OfErrand it -> it.key();
        };
    }
}
