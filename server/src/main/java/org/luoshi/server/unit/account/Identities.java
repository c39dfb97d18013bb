package org.luoshi.server.unit.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.luoshi.server.unit.audit.Deed;
import org.luoshi.server.unit.audit.Trail;
import org.luoshi.server.unit.audit.Visit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets in whom an identity provider vouches for. Nobody gets an account that way: there has to be one, bound to the
 * identity by security administration or, where the office lets it, by a claim that names it. Accounts of
 * administration are bound by hand only.
 */
@Component
public class Identities {

    private final Accounts accounts;
    private final Doorkeeper doorkeeper;
    private final SecondFactors factors;
    private final Throttle throttle;
    private final Trail trail;
    private final Clock clock;

    Identities(
            Accounts accounts,
            Doorkeeper doorkeeper,
            SecondFactors factors,
            Throttle throttle,
            Trail trail,
            Clock clock) {
        this.accounts = accounts;
        this.doorkeeper = doorkeeper;
        this.factors = factors;
        this.throttle = throttle;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes the place of the password; the code is asked for unless the provider's second factor is believed. */
    @Transactional
    public LogIn enter(Vouched vouched, String address) {
        Optional<Account> known = accounts.find(vouched.identity());
        Optional<Account> account = known.or(() -> named(vouched));
        String login = account.map(Account::login).orElse("");
        Duration rest = throttle.wait(login, address, clock.instant());
        if (rest.isPositive()) {
            trail.refused(new Visit(shown(account, vouched), address), Deed.LOGIN_WAITS, "provider");
            return new LogIn.Waits(rest);
        }
        if (account.filter(it -> !it.disabled()).isEmpty()) {
            return turnAway(new Visit(shown(account, vouched), address), clock.instant());
        }
        Optional<Identity> binding = known.isPresent() ? Optional.empty() : Optional.of(vouched.identity());
        return !vouched.secondFactor() && factors.isSet(account.get().id())
                ? new LogIn.NeedsCode(account.get())
                : letIn(account.get(), binding, address);
    }

    /** The second step after {@link #enter}: a claim binds only when the account's own code was right. */
    @Transactional
    public LogIn code(AccountId id, String code, Identity identity, String address) {
        LogIn answer = doorkeeper.code(id, code, address);
        if (answer instanceof LogIn.In in && in.account().identity().isEmpty()) {
            bind(in.account(), identity, address);
        }
        return answer;
    }

    /** The provider's word did not hold: forged, late, for somebody else, or answering no question of ours. */
    @Transactional
    public void refused(String fault, String address) {
        throttle.failedAt(address, clock.instant());
        trail.refused(new Visit("?", address), Deed.LOGIN_REFUSED, "provider " + fault);
    }

    private LogIn letIn(Account account, Optional<Identity> binding, String address) {
        binding.ifPresent(it -> bind(account, it, address));
        return doorkeeper.known(account, address);
    }

    private void bind(Account account, Identity identity, String address) {
        accounts.bind(account.id(), identity);
        trail.done(
                new Visit(account.login(), address),
                Deed.IDENTITY_BOUND,
                account.login() + " " + identity.issuer() + " " + identity.subject());
    }

    private LogIn turnAway(Visit visit, Instant now) {
        throttle.failedAt(visit.address(), now);
        trail.refused(visit, Deed.LOGIN_REFUSED, "provider");
        return new LogIn.NoAccount();
    }

    /** By a claim: one account of work that nobody's identity is bound to yet. */
    private Optional<Account> named(Vouched vouched) {
        return vouched.login()
                .flatMap(accounts::find)
                .or(() -> vouched.email().flatMap(accounts::findEmail))
                .filter(it -> it.administration().isEmpty() && !it.demo())
                .filter(it -> it.identity().isEmpty());
    }

    private static String shown(Optional<Account> account, Vouched vouched) {
        return account.map(Account::login).orElseGet(() -> Doorkeeper.shown(vouched.shown()));
    }
}
