package org.luoshi.server.unit.account;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords as digests: Argon2id (RFC 9106) with 16 MiB, two passes, a salt of 16 bytes. */
@Component
class Passwords {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";

    private static final String CAPITALS = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final SecureRandom chance = new SecureRandom();

    /** Compared with where there is no account, so that a wrong name takes as long as a wrong password. */
    private final String nobodys = digest("nobody's");

    String digest(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** The same work whether there is a digest or not. */
    boolean matches(String given, Optional<String> digest) {
        boolean right = encoder.matches(given, digest.orElse(nobodys));
        return right && digest.isPresent();
    }

    /** 14 characters that can be read out on the telephone: 82 bits. */
    String once() {
        String all = LETTERS + CAPITALS + DIGITS;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            word.append(one(all));
        }
        // One of each class, so that the rules for passwords hold for this one too.
        return word.append(one(LETTERS))
                .append(one(CAPITALS))
                .append(one(DIGITS))
                .toString();
    }

    private char one(String from) {
        return from.charAt(chance.nextInt(from.length()));
    }
}
