package org.luoshi.server.unit.account;

import java.io.Serializable;

/**
 * Who somebody is at an identity provider (OpenID Connect Core 1.0, 2: the two claims together name one person for
 * ever).
 *
 * @param issuer the provider, claim {@code iss}
 * @param subject the person there, claim {@code sub}; up to 255 characters
 */
public record Identity(String issuer, String subject) implements Serializable {

    public static final int LONGEST = 255;

    public Identity {
        if (issuer.isBlank() || subject.isBlank() || subject.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "no identity: issuer “%s”, subject of %d characters".formatted(issuer, subject.length()));
        }
    }
}
