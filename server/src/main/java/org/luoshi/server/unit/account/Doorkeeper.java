package org.luoshi.server.unit.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.luoshi.server.unit.audit.Deed;
import org.luoshi.server.unit.audit.Seals;
import org.luoshi.server.unit.audit.Trail;
import org.luoshi.server.unit.audit.Visit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in: by password and, where there is one, a second factor; each attempt is on the audit trail. */
@Component
public class Doorkeeper {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Throttle throttle;
    private final Trail trail;
    private final Seals seals;
    private final Clock clock;

    Doorkeeper(
            Accounts accounts,
            Passwords passwords,
            SecondFactors factors,
            Throttle throttle,
            Trail trail,
            Seals seals,
            Clock clock) {
        this.seals = seals;
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.throttle = throttle;
        this.trail = trail;
        this.clock = clock;
    }

    /** The first step. */
    @Transactional
    public LogIn password(String login, String password, String address) {
        Instant now = clock.instant();
        Visit visit = new Visit(shown(login), address);
        Duration rest = throttle.wait(login, address, now);
        if (rest.isPositive()) {
            trail.refused(visit, Deed.LOGIN_WAITS, "password");
            return new LogIn.Waits(rest);
        }
        Optional<Account> account = accounts.find(login);
        boolean right = passwords.matches(password, account.flatMap(it -> accounts.password(it.id())));
        if (!right || account.filter(it -> !it.disabled()).isEmpty()) {
            return refuse(visit, login, address, "password", now);
        }
        return factors.isSet(account.get().id()) ? new LogIn.NeedsCode(account.get()) : in(account.get(), address);
    }

    /** The second step, for somebody whose password was right: six digits, or a recovery code. */
    @Transactional
    public LogIn code(AccountId id, String code, String address) {
        Instant now = clock.instant();
        Account account = accounts.find(id).orElseThrow();
        Visit visit = new Visit(account.login(), address);
        Duration rest = throttle.wait(account.login(), address, now);
        if (rest.isPositive()) {
            trail.refused(visit, Deed.LOGIN_WAITS, "code");
            return new LogIn.Waits(rest);
        }
        boolean recovered = factors.recover(id, code);
        if (account.disabled() || (!recovered && !factors.accepts(id, code, now))) {
            return refuse(visit, account.login(), address, "code", now);
        }
        if (recovered) {
            trail.done(visit, Deed.RECOVERY_USED, account.login());
        }
        return in(account, address);
    }

    /** Somebody whom an identity provider vouches for, or one of the sample's cast. */
    @Transactional
    public LogIn known(Account account, String address) {
        return account.disabled()
                ? refuse(new Visit(account.login(), address), account.login(), address, "known", clock.instant())
                : in(account, address);
    }

    @Transactional
    public void out(Account account, String address) {
        trail.done(new Visit(account.login(), address), Deed.LOGGED_OUT, account.login());
    }

    private LogIn in(Account account, String address) {
        throttle.succeeded(account.login());
        trail.done(new Visit(account.login(), address), Deed.LOGGED_IN, account.login());
        seals.sealWhereDue();
        return new LogIn.In(account);
    }

    private LogIn refuse(Visit visit, String login, String address, String step, Instant now) {
        throttle.failed(login, address, now);
        trail.refused(visit, Deed.LOGIN_REFUSED, step);
        return new LogIn.Refused();
    }

    /** People type their password into the field of the name; a long or odd one is not kept for the auditors to read. */
    static String shown(String login) {
        String plain = Accounts.plain(login);
        return plain.matches("[a-z0-9][a-z0-9._-]{0,59}") ? plain : "?";
    }
}
