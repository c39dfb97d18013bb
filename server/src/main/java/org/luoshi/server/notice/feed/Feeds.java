package org.luoshi.server.notice.feed;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.PostCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Addresses under which calendars may be subscribed to without logging in: one for each post, known by its digest only.
 * A new one ends the old one.
 */
@Component
public class Feeds {

    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Feeds(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The token itself, shown now and never again. */
    public String open(PostCode post) {
        byte[] drawn = new byte[24];
        chance.nextBytes(drawn);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        sql.sql("""
                        insert into notice.feed (post, digest, opened_at) values (:post, :digest, :at)
                        on conflict (post) do update
                           set digest = excluded.digest, opened_at = excluded.opened_at
                        """)
                .param("post", post.value())
                .param("digest", digest(token))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    public void close(PostCode post) {
        sql.sql("delete from notice.feed where post = :post")
                .param("post", post.value())
                .update();
    }

    /** Since when there is one. */
    public Optional<Instant> openedAt(PostCode post) {
        return sql.sql("select opened_at from notice.feed where post = :post")
                .param("post", post.value())
                .query((row, number) ->
                        row.getObject("opened_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    public Optional<PostCode> post(String token) {
        return sql.sql("select post from notice.feed where digest = :digest")
                .param("digest", digest(token))
                .query((row, number) -> new PostCode(row.getString("post")))
                .optional();
    }

    private static String digest(String token) {
        return Digest.of(token.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
