package org.luoshi.server.unit.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Units;
import org.luoshi.server.unit.audit.Deed;
import org.luoshi.server.unit.audit.Trail;
import org.luoshi.server.unit.audit.Visit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do to accounts. System administration creates, changes and disables them; security administration
 * unlocks, resets passwords and binds identities. Nobody does any of it to their own account, and each is on the audit
 * trail in the same transaction.
 */
@Component
public class Administration {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Units units;
    private final Trail trail;
    private final Clock clock;

    Administration(Accounts accounts, Passwords passwords, Throttle throttle, Units units, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** A new account, with a password that works once. */
    @Transactional
    public Answer create(Draft draft, Visit visit) {
        Optional<Answer.Refused> fault = draft.fault().or(() -> Separation.fault(draft, units.organisation()));
        if (fault.isPresent()) {
            return fault.get();
        }
        if (accounts.find(draft.login()).isPresent()) {
            return Answer.refused("account-login-taken", draft.login());
        }
        String once = passwords.once();
        AccountId id = accounts.add(draft, passwords.digest(once), true, false);
        trail.done(visit, Deed.ACCOUNT_CREATED, described(draft));
        return new Answer.Password(id, once);
    }

    /** Name, posts, telephone and e-mail; the log-in name and the kind of administration stay what they are. */
    @Transactional
    public Answer change(AccountId id, Draft asked, AccountId by, Visit visit) {
        Account account = accounts.find(id).orElseThrow();
        Draft draft = new Draft(
                account.login(), asked.name(), account.administration(), asked.posts(), asked.phone(), asked.email());
        if (id.equals(by)) {
            return Answer.refused("account-own");
        }
        Optional<Answer.Refused> fault = draft.fault().or(() -> Separation.fault(draft, units.organisation()));
        if (fault.isPresent()) {
            return fault.get();
        }
        accounts.change(id, draft);
        trail.done(visit, Deed.ACCOUNT_CHANGED, described(draft));
        return new Answer.Done();
    }

    @Transactional
    public Answer disable(AccountId id, AccountId by, Visit visit) {
        Account account = accounts.find(id).orElseThrow();
        if (id.equals(by)) {
            return Answer.refused("account-own");
        }
        if (account.administration().isPresent() && isLast(account)) {
            return Answer.refused("account-last");
        }
        accounts.setDisabled(id, true);
        trail.done(visit, Deed.ACCOUNT_DISABLED, account.login());
        return new Answer.Done();
    }

    @Transactional
    public Answer enable(AccountId id, AccountId by, Visit visit) {
        return onAnother(id, by, visit, Deed.ACCOUNT_ENABLED, account -> {
            accounts.setDisabled(id, false);
            return new Answer.Done();
        });
    }

    /** A new password that works once; all sessions of the account end. The second factor stays: it is taken away by two. */
    @Transactional
    public Answer resetPassword(AccountId id, AccountId by, Visit visit) {
        return onAnother(id, by, visit, Deed.PASSWORD_RESET, account -> {
            String once = passwords.once();
            accounts.setPassword(id, passwords.digest(once), true);
            return new Answer.Password(id, once);
        });
    }

    /** From now on the account is this person's at the identity provider, and no other's. */
    @Transactional
    public Answer bind(AccountId id, Identity identity, AccountId by, Visit visit) {
        Account account = accounts.find(id).orElseThrow();
        if (id.equals(by)) {
            return Answer.refused("account-own");
        }
        Optional<Account> holder = accounts.find(identity);
        if (holder.isPresent()) {
            return Answer.refused("identity-taken", holder.get().login());
        }
        accounts.bind(id, identity);
        trail.done(visit, Deed.IDENTITY_BOUND, account.login() + " " + identity.issuer() + " " + identity.subject());
        return new Answer.Done();
    }

    /** Its sessions end: one of them may have come by the identity. */
    @Transactional
    public Answer unbind(AccountId id, AccountId by, Visit visit) {
        return onAnother(id, by, visit, Deed.IDENTITY_UNBOUND, account -> {
            accounts.unbind(id);
            return new Answer.Done();
        });
    }

    /** Forgives the failures under a log-in name. */
    @Transactional
    public Answer unlock(AccountId id, AccountId by, Visit visit) {
        return onAnother(id, by, visit, Deed.UNLOCKED, account -> {
            throttle.clear(account.login());
            return new Answer.Done();
        });
    }

    /** The log-in names that wait now after failures. */
    public List<String> waiting() {
        return throttle.waiting(clock.instant());
    }

    /** Telephone and e-mail in full; who looked is on the trail. */
    @Transactional
    public Account contact(AccountId id, Visit visit) {
        Account account = accounts.find(id).orElseThrow();
        trail.done(visit, Deed.CONTACT_SEEN, account.login());
        return account;
    }

    private Answer onAnother(
            AccountId id, AccountId by, Visit visit, Deed deed, java.util.function.Function<Account, Answer> act) {
        Account account = accounts.find(id).orElseThrow();
        if (id.equals(by)) {
            return Answer.refused("account-own");
        }
        Answer answer = act.apply(account);
        trail.done(visit, deed, account.login());
        return answer;
    }

    private boolean isLast(Account account) {
        Optional<Role> kind = account.administration();
        return accounts.all().stream()
                .noneMatch(it -> it.administration().equals(kind)
                        && !it.disabled()
                        && !it.id().equals(account.id()));
    }

    private static String described(Draft draft) {
        String rights = draft.administration()
                .map(Role::name)
                .orElseGet(() -> draft.posts().toString());
        return "%s %s %s".formatted(draft.login(), draft.name(), rights);
    }
}
