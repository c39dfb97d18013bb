package org.luoshi.server.unit.account;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Waiting after failed log-ins (登录失败处理, GB/T 22239-2019 8.1.4.1 b asks for a limit; the figures are our own default):
 * after 5 failures under one name one minute, then two, four… up to an hour. A whole office often shares one address, so
 * an address gets 20 before it waits. Kept in the database, so that a restart forgives nothing.
 */
@Component
class Throttle {

    static final int FAILURES_OF_A_LOGIN = 5;
    static final int FAILURES_OF_AN_ADDRESS = 20;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient sql;

    Throttle(JdbcClient sql) {
        this.sql = sql;
    }

    /** How long to wait still; zero for nobody who has to. */
    Duration wait(String login, String address, Instant now) {
        return sql
                .sql("select until from unit.throttle where key in (:keys)")
                .param("keys", List.of(ofLogin(login), ofAddress(address)))
                .query((row, number) -> row.getObject("until", OffsetDateTime.class))
                .list()
                .stream()
                .map(until -> Duration.between(now, until.toInstant()))
                .filter(Duration::isPositive)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** One more failure, inside the caller's transaction. */
    void failed(String login, String address, Instant now) {
        sql.sql("delete from unit.throttle where last < :old")
                .param("old", now.minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .update();
        count(ofLogin(login), FAILURES_OF_A_LOGIN, now);
        count(ofAddress(address), FAILURES_OF_AN_ADDRESS, now);
    }

    /** A failure under no name that the server knows. */
    void failedAt(String address, Instant now) {
        count(ofAddress(address), FAILURES_OF_AN_ADDRESS, now);
    }

    /** A right password clears the name; the address stays counted, or one account would open the way to guess others. */
    void succeeded(String login) {
        clear(login);
    }

    boolean clear(String login) {
        return sql.sql("delete from unit.throttle where key = :key")
                        .param("key", ofLogin(login))
                        .update()
                > 0;
    }

    /** The log-in names that wait now. */
    List<String> waiting(Instant now) {
        return sql.sql(
                        "select substr(key, 7) as login from unit.throttle where key like 'login:%' and until > :now order by key")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getString("login"))
                .list();
    }

    private void count(String key, int free, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        int failures = sql.sql("""
                        insert into unit.throttle (key, failures, until, last) values (:key, 1, :at, :at)
                        on conflict (key) do update set failures = unit.throttle.failures + 1, last = :at
                        returning failures
                        """)
                .param("key", key)
                .param("at", at)
                .query(Integer.class)
                .single();
        sql.sql("update unit.throttle set until = :until where key = :key")
                .param("until", at.plus(waitAfter(failures - free)))
                .param("key", key)
                .update();
    }

    /** @param beyond failures beyond the free ones, where the last free one counts as none */
    static Duration waitAfter(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }

    /** Unknown names are counted like known ones, so that waiting tells nobody which exist. */
    private static String ofLogin(String login) {
        String plain = Accounts.plain(login);
        return "login:" + plain.substring(0, Math.min(plain.length(), 100));
    }

    private static String ofAddress(String address) {
        return "address:" + address;
    }
}
