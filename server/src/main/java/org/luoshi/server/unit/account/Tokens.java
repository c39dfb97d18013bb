package org.luoshi.server.unit.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.audit.Deed;
import org.luoshi.server.unit.audit.Trail;
import org.luoshi.server.unit.audit.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keys for programs: {@code Authorization: Bearer luoshi_…}. Stored as SM3 digests, with the day of last use. */
@Component
public class Tokens {

    private static final String PREFIX = "luoshi_";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient sql;
    private final Presence presence;
    private final Trail trail;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Tokens(JdbcClient sql, Presence presence, Trail trail, Clock clock) {
        this.sql = sql;
        this.presence = presence;
        this.trail = trail;
        this.clock = clock;
    }

    /** The token itself, shown now and never again. The post must be one that the caller has found to be held. */
    @Transactional
    public String create(AccountId account, String name, PostCode post, Visit visit) {
        byte[] bytes = new byte[32];
        chance.nextBytes(bytes);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql("""
                        insert into unit.token (account, name, post, digest, created_at)
                        values (:account, :name, :post, :digest, :at)
                        """)
                .param("account", account.value())
                .param("name", name)
                .param("post", post.value())
                .param("digest", digest(token))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.done(visit, Deed.TOKEN_CREATED, name + " " + post);
        return token;
    }

    public List<Token> of(AccountId account) {
        return sql.sql("""
                        select id, name, post, created_at, last_used from unit.token
                         where account = :account order by id
                        """)
                .param("account", account.value())
                .query((row, number) -> new Token(
                        row.getLong("id"),
                        row.getString("name"),
                        new PostCode(row.getString("post")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_used", LocalDate.class))))
                .list();
    }

    @Transactional
    public boolean revoke(AccountId account, long id, Visit visit) {
        boolean gone = sql.sql("delete from unit.token where id = :id and account = :account")
                        .param("id", id)
                        .param("account", account.value())
                        .update()
                > 0;
        if (gone) {
            trail.done(visit, Deed.TOKEN_REVOKED, "" + id);
        }
        return gone;
    }

    /** Who a program acts for; nobody for an unknown token, a disabled account or a post no longer held. */
    public Optional<Present> present(String token) {
        return token.startsWith(PREFIX)
                ? owner(digest(token)).flatMap(it -> presence.of(it.account(), it.post()))
                : Optional.empty();
    }

    /** The day is written once a day, so that a busy program costs one write. */
    private Optional<Owner> owner(String digest) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        Optional<Owner> owner = sql.sql("select account, post, last_used from unit.token where digest = :digest")
                .param("digest", digest)
                .query((row, number) -> new Owner(
                        new AccountId(row.getLong("account")),
                        new PostCode(row.getString("post")),
                        Optional.ofNullable(row.getObject("last_used", LocalDate.class))))
                .optional();
        if (owner.filter(it -> !it.lastUsed().equals(Optional.of(today))).isPresent()) {
            sql.sql("update unit.token set last_used = :today where digest = :digest")
                    .param("today", today)
                    .param("digest", digest)
                    .update();
        }
        return owner;
    }

    private record Owner(AccountId account, PostCode post, Optional<LocalDate> lastUsed) {}

    private static String digest(String token) {
        return Digest.of(token.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
