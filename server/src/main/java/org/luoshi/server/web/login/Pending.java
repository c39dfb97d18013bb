package org.luoshi.server.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.unit.account.AccountId;
import org.luoshi.server.unit.account.Identity;

/**
 * Somebody whose password was right, or whom the identity provider vouches for, and whose code is awaited, for five
 * minutes.
 *
 * @param identity at the provider; null for somebody with a password
 */
record Pending(
        long account, String back, Instant since, @Nullable Identity identity) implements Serializable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String NAME = Pending.class.getName();

    void keep(HttpServletRequest request) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(NAME, this);
    }

    static Optional<Pending> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (Pending) session.getAttribute(NAME))
                .filter(it -> it.since.plus(PATIENCE).isAfter(now));
    }

    AccountId id() {
        return new AccountId(account);
    }

    Optional<Identity> byProvider() {
        return Optional.ofNullable(identity);
    }
}
