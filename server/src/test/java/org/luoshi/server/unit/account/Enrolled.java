package org.luoshi.server.unit.account;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;

/** Sets a second factor for tests of other packages, as a person with an authenticator does. */
public final class Enrolled {

    /** Long ago, so that every later code is newer than the one used here. */
    private static final Instant THEN = Instant.parse("2026-01-05T01:00:00Z");

    private Enrolled() {}

    /** The recovery codes. */
    public static List<String> in(SecondFactors factors, AccountId id) {
        byte[] secret = bytes(factors.begin(id));
        return factors.confirm(id, Totp.code(secret, Totp.step(THEN), 6), THEN).orElseThrow();
    }

    private static byte[] bytes(String base32) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (char letter : base32.toCharArray()) {
            held = (held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
