package org.luoshi.server.matter;

import java.util.UUID;

/** Names a matter for ever. */
public record MatterId(UUID value) {

    /** Throws {@link IllegalArgumentException} for anything but a UUID. */
    public static MatterId of(String text) {
        return new MatterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
