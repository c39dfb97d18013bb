package org.luoshi.server.unit.account;

import java.util.Optional;

/**
 * What an identity provider says of somebody, after its word was checked.
 *
 * @param shown what the provider calls them, for the trail
 * @param login a claim that names an account by its log-in, where the office lets claims bind
 * @param email a verified e-mail address, where the office lets it bind
 * @param secondFactor whether they gave the provider a second factor, and the office believes it
 */
public record Vouched(
        Identity identity, String shown, Optional<String> login, Optional<String> email, boolean secondFactor) {

    public Way way() {
        return secondFactor ? Way.PROVIDER_WITH_FACTOR : Way.PROVIDER;
    }
}
