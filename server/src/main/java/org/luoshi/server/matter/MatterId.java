package org.luoshi.server.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.luoshi.server.shared.Sm3;

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

    /**
     * Of a part of this one: the time, and bits from the digest of the whole's id, the time and the part's number, so
     * that a pure decision can give it and no two are the same (RFC 9562, version 8).
     */
    public MatterId part(Instant now, int number) {
        String digest = Sm3.of("%s:%s:%d".formatted(value, now, number));
        long high = Long.parseUnsignedLong(digest.substring(0, 16), 16);
        long low = Long.parseUnsignedLong(digest.substring(16, 32), 16);
        return new MatterId(
                new UUID(now.toEpochMilli() << 16 | 0x8000L | high & 0xFFFL, low >>> 2 | 0x8000_0000_0000_0000L));
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
