package org.luoshi.server.web.login;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.unit.account.Identity;
import org.luoshi.server.unit.account.Vouched;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Reads what a provider's token claims, as far as the office's settings believe it. */
final class Claims {

    private static final String EMAIL = "email";

    private Claims() {}

    static Vouched vouched(OidcUser user, ProviderSettings settings) {
        Identity identity = new Identity(
                Objects.requireNonNull(user.getIssuer()).toString(), Objects.requireNonNull(user.getSubject()));
        String by = settings.bindBy();
        Optional<String> claim = Optional.of(by)
                .filter(it -> !it.isBlank())
                .flatMap(it -> Optional.ofNullable(user.getClaimAsString(it)))
                .filter(it -> !it.isBlank());
        boolean verified = Boolean.TRUE.equals(user.getEmailVerified());
        return new Vouched(
                identity,
                Optional.ofNullable(user.getPreferredUsername()).orElse("?"),
                claim.filter(it -> !by.equals(EMAIL)),
                claim.filter(it -> by.equals(EMAIL) && verified),
                methods(user).anyMatch(settings.factors()::contains));
    }

    private static Stream<String> methods(OidcUser user) {
        Object amr = user.getClaims().get("amr");
        Collection<?> several = amr instanceof Collection<?> list ? list : List.of();
        return Stream.concat(
                several.stream().map(String::valueOf),
                Optional.ofNullable(user.getAuthenticationContextClass()).stream());
    }
}
