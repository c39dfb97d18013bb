package org.luoshi.server.unit.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.unit.audit.Deed;
import org.luoshi.server.unit.audit.Trail;
import org.luoshi.server.unit.audit.Visit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody does to their own account. */
@Component
public class OwnAccount {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Throttle throttle;
    private final Trail trail;
    private final Clock clock;
    private final boolean factorForAll;

    OwnAccount(
            Accounts accounts,
            Passwords passwords,
            SecondFactors factors,
            Throttle throttle,
            Trail trail,
            Clock clock,
            @Value("${luoshi.second-factor.for-all:false}") boolean factorForAll) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.throttle = throttle;
        this.trail = trail;
        this.clock = clock;
        this.factorForAll = factorForAll;
    }

    /**
     * Whether something has to be put right before anything else: a password given by another, a missing factor. Who came
     * by an identity provider need not change a password that was not used, nor set a factor that the provider has asked
     * for and the office believes.
     */
    public boolean isUnfinished(Present present) {
        Account account = present.account();
        return switch (present.way()) {
            case OWN -> account.mustChange() || lacksFactor(account);
            case PROVIDER -> lacksFactor(account);
            case PROVIDER_WITH_FACTOR -> false;
        };
    }

    /**
     * Administrators must have a second factor (GB/T 22239-2019 8.1.4.1 d asks for two kinds of authentication); others
     * where the setting says so. The sample's cast has none.
     */
    public boolean mustHaveFactor(Account account) {
        return !account.demo() && (account.administration().isPresent() || factorForAll);
    }

    private boolean lacksFactor(Account account) {
        return mustHaveFactor(account) && !factors.isSet(account.id());
    }

    /** Ends all sessions of the account, this one too unless the caller renews it. */
    @Transactional
    public Answer changePassword(Account account, String old, String fresh, Visit visit) {
        if (throttle.wait(account.login(), visit.address(), clock.instant()).isPositive()) {
            return Answer.refused("password-waits");
        }
        if (!passwords.matches(old, accounts.password(account.id()))) {
            throttle.failed(account.login(), visit.address(), clock.instant());
            trail.refused(visit, Deed.PASSWORD_CHANGED, account.login());
            return Answer.refused("password-old");
        }
        if (old.equals(fresh)) {
            return Answer.refused("password-same");
        }
        Optional<Answer.Refused> fault = PasswordRules.fault(fresh, account);
        if (fault.isPresent()) {
            return fault.get();
        }
        accounts.setPassword(account.id(), passwords.digest(fresh), false);
        trail.done(visit, Deed.PASSWORD_CHANGED, account.login());
        return new Answer.Done();
    }

    /** The recovery codes; empty when the code is not the right one. */
    @Transactional
    public Optional<List<String>> setFactor(Account account, String code, Visit visit) {
        Optional<List<String>> codes = factors.confirm(account.id(), code, clock.instant());
        if (codes.isPresent()) {
            trail.done(visit, Deed.FACTOR_SET, account.login());
        } else {
            trail.refused(visit, Deed.FACTOR_SET, account.login());
        }
        return codes;
    }

    /** Takes a code of the factor that is to go, so that a forgotten screen is not enough. */
    @Transactional
    public Answer removeFactor(Account account, String code, Visit visit) {
        if (mustHaveFactor(account)) {
            return Answer.refused("factor-needed");
        }
        if (!factors.accepts(account.id(), code, clock.instant())) {
            trail.refused(visit, Deed.FACTOR_REMOVED, account.login());
            return Answer.refused("factor-code");
        }
        factors.remove(account.id());
        trail.done(visit, Deed.FACTOR_REMOVED, account.login());
        return new Answer.Done();
    }
}
