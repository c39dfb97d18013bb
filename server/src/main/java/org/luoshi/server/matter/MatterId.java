package org.luoshi.server.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Names a matter for ever. */
public record MatterId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MatterId {}

    /** A new one: its first 48 bits tell the millisecond, so that ids sort by age (RFC 9562, version 7). */
    public static MatterId fresh(Instant now, RandomGenerator random) {
        long high = now.toEpochMilli() << 16 | 0x7000L | random.nextLong() & 0xFFFL;
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new MatterId(new UUID(high, low));
    }

    /** Throws {@link IllegalArgumentException} for anything but a UUID. */
    public static MatterId of(String text) {
        return new MatterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
