package org.luoshi.server.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.AccountId;
import org.luoshi.server.unit.account.Way;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What a session remembers: whose it is, since which generation of the account, the post chosen, and how they came in. */
final class LoggedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final long account;
    private final int generation;
    private final String post;
    private final Way way;

    private LoggedIn(long account, int generation, String post, Way way) {
        super(List.of());
        this.account = account;
        this.generation = generation;
        this.post = post;
        this.way = way;
        setAuthenticated(true);
    }

    static LoggedIn as(Account account, Way way) {
        return new LoggedIn(account.id().value(), account.generation(), "", way);
    }

    LoggedIn at(PostCode chosen) {
        return new LoggedIn(account, generation, chosen.value(), way);
    }

    AccountId account() {
        return new AccountId(account);
    }

    int generation() {
        return generation;
    }

    Way way() {
        return way;
    }

    Optional<PostCode> post() {
        return post.isEmpty() ? Optional.empty() : Optional.of(new PostCode(post));
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return account;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoggedIn it
                && it.account == account
                && it.generation == generation
                && it.post.equals(post)
                && it.way == way;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(account);
    }
}
