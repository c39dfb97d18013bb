package org.luoshi.server.unit.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.server.shared.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Second factors by time, with recovery codes for a lost telephone. */
@Component
public class SecondFactors {

    private static final int RECOVERY_CODES = 8;

    /** RFC 6238 recommends one step of drift, for slow clocks and slow fingers. */
    private static final int DRIFT = 1;

    private final JdbcClient sql;
    private final Vault vault;
    private final SecureRandom chance = new SecureRandom();

    SecondFactors(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Whether a code is asked for at log-in. */
    public boolean isSet(AccountId id) {
        return row(id).filter(Row::confirmed).isPresent();
    }

    /** How many recovery codes are left. */
    public int recoveryCodes(AccountId id) {
        return sql.sql("select count(*) from unit.recovery_code where account = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** A secret that waits for its first code; asked again before that, a new one. */
    @Transactional
    public String begin(AccountId id) {
        byte[] secret = new byte[20];
        chance.nextBytes(secret);
        sql.sql("""
                        insert into unit.second_factor (account, secret, confirmed, last_step)
                        values (:id, :secret, false, 0)
                        on conflict (account) do update set secret = excluded.secret
                         where not unit.second_factor.confirmed
                        """).param("id", id.value()).param("secret", vault.lock(secret)).update();
        return Totp.base32(secret);
    }

    /** The secret that waits for its first code. */
    public Optional<String> waiting(AccountId id) {
        return row(id).filter(it -> !it.confirmed()).map(it -> Totp.base32(vault.open(it.secret())));
    }

    /** Sets the factor by its first code; the recovery codes are shown now and never again. */
    @Transactional
    public Optional<List<String>> confirm(AccountId id, String code, Instant now) {
        if (row(id).filter(it -> !it.confirmed()).isEmpty() || !accepts(id, code, now)) {
            return Optional.empty();
        }
        sql.sql("update unit.second_factor set confirmed = true where account = :id")
                .param("id", id.value())
                .update();
        return Optional.of(freshCodes(id));
    }

    /** No code works twice: what was seen over a shoulder is worth nothing. */
    @Transactional
    public boolean accepts(AccountId id, String code, Instant now) {
        Optional<Row> row = row(id);
        if (row.isEmpty()) {
            return false;
        }
        byte[] secret = vault.open(row.get().secret());
        String given = code.replaceAll("\\s", "");
        for (long step = Totp.step(now) - DRIFT; step <= Totp.step(now) + DRIFT; step++) {
            if (step > row.get().lastStep() && same(Totp.code(secret, step, 6), given)) {
                return take(id, step);
            }
        }
        return false;
    }

    /** Uses up a recovery code. */
    @Transactional
    public boolean recover(AccountId id, String code) {
        return sql.sql("delete from unit.recovery_code where account = :id and digest = :digest")
                        .param("id", id.value())
                        .param("digest", digest(code))
                        .update()
                > 0;
    }

    @Transactional
    public void remove(AccountId id) {
        for (String table : List.of("recovery_code", "second_factor")) {
            sql.sql("delete from unit." + table + " where account = :id")
                    .param("id", id.value())
                    .update();
        }
    }

    /** Of two that arrive with the same code at once, one wins. */
    private boolean take(AccountId id, long step) {
        return sql.sql("update unit.second_factor set last_step = :step where account = :id and last_step < :step")
                        .param("step", step)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private List<String> freshCodes(AccountId id) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            byte[] bytes = new byte[10];
            chance.nextBytes(bytes);
            String code = Totp.base32(bytes).toLowerCase(Locale.ROOT);
            codes.add(code.substring(0, 8) + "-" + code.substring(8));
            sql.sql("insert into unit.recovery_code (account, digest) values (:id, :digest)")
                    .param("id", id.value())
                    .param("digest", digest(code))
                    .update();
        }
        return codes;
    }

    private static String digest(String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
        return Digest.of(plain.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Row> row(AccountId id) {
        return sql.sql("select secret, confirmed, last_step from unit.second_factor where account = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Row(row.getBytes("secret"), row.getBoolean("confirmed"), row.getLong("last_step")))
                .optional();
    }

    private record Row(byte[] secret, boolean confirmed, long lastStep) {}
}
