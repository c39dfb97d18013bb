package org.luoshi.server.unit.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.unit.audit.Deed;
import org.luoshi.server.unit.audit.Trail;
import org.luoshi.server.unit.audit.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a second factor away for a lost telephone, by two administrators: security administration asks, another
 * administrator confirms. With one alone, who resets a password could also take the factor away, and be anybody.
 */
@Component
public class FactorRemovals {

    /** Our own default. */
    private static final Duration LASTS = Duration.ofDays(3);

    private final JdbcClient sql;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Trail trail;
    private final Clock clock;

    FactorRemovals(JdbcClient sql, Accounts accounts, SecondFactors factors, Trail trail, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.factors = factors;
        this.trail = trail;
        this.clock = clock;
    }

    /** Asks; the factor stays until {@link #confirm}. */
    @Transactional
    public Answer ask(AccountId id, AccountId by, Visit visit) {
        Account account = accounts.find(id).orElseThrow();
        if (id.equals(by)) {
            return Answer.refused("account-own");
        }
        if (!factors.isSet(id)) {
            return Answer.refused("factor-none", account.login());
        }
        sql.sql("""
                        insert into unit.factor_removal (account, asked_by, asked_at) values (:account, :by, :at)
                        on conflict (account) do update set asked_by = excluded.asked_by, asked_at = excluded.asked_at
                        """)
                .param("account", id.value())
                .param("by", by.value())
                .param("at", now())
                .update();
        trail.done(visit, Deed.FACTOR_RESET_ASKED, account.login());
        return new Answer.Done();
    }

    /** By another administrator than the one who asked: the next log-in asks for the password only. */
    @Transactional
    public Answer confirm(AccountId id, AccountId by, Visit visit) {
        Account account = accounts.find(id).orElseThrow();
        Optional<AccountId> asker = Optional.ofNullable(waiting().get(id));
        if (id.equals(by)) {
            return Answer.refused("account-own");
        }
        if (asker.isEmpty()) {
            return Answer.refused("factor-unasked", account.login());
        }
        if (asker.get().equals(by)) {
            trail.refused(visit, Deed.FACTOR_RESET, account.login());
            return Answer.refused("factor-second-person");
        }
        forget(id);
        factors.remove(id);
        accounts.endSessions(id);
        trail.done(visit, Deed.FACTOR_RESET, account.login());
        return new Answer.Done();
    }

    /** Whose factors wait to be taken away, and who asked; those that lapsed are left out. */
    public Map<AccountId, AccountId> waiting() {
        Map<AccountId, AccountId> waiting = new HashMap<>();
        sql.sql("select account, asked_by from unit.factor_removal where asked_at > :since")
                .param("since", now().minus(LASTS))
                .query(row -> {
                    waiting.put(new AccountId(row.getLong("account")), new AccountId(row.getLong("asked_by")));
                });
        return waiting;
    }

    private void forget(AccountId id) {
        sql.sql("delete from unit.factor_removal where account = :account")
                .param("account", id.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
