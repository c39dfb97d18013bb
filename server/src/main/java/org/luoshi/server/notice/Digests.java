package org.luoshi.server.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.PostCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The digests, from being made to having arrived. */
@Component
class Digests {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Digests(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** The last day that is made; empty before the first. */
    Optional<LocalDate> composed() {
        return sql.sql("select day from notice.composed").query(LocalDate.class).optional();
    }

    /** Keeps a day's reminders and puts their digests on their way: all or nothing, and once only. */
    @Transactional
    public void keep(LocalDate day, List<Reminder> reminders, List<String> channels, Instant now) {
        int first = sql.sql("""
                        insert into notice.composed (day) values (:day)
                        on conflict (sole) do update set day = excluded.day where notice.composed.day < excluded.day
                        """).param("day", day).update();
        if (first == 0) {
            return;
        }
        batches.batchUpdate("""
                insert into notice.reminder (post, day, subject, matter_id, address, title, due, kind, level)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint reminder_pk do nothing
                """, reminders.stream().map(it -> row(day, it)).toList());
        for (String channel : channels) {
            send(day, reminders, channel, now);
        }
    }

    private static @Nullable Object[] row(LocalDate day, Reminder it) {
        return new @Nullable Object[] {
            it.post().value(),
            day,
            it.about().subject(),
            it.matter().map(MatterId::value).orElse(null),
            it.about() instanceof About.OfErrand errand ? errand.address() : null,
            it.title(),
            it.due(),
            it.kind().name(),
            it.level().name()
        };
    }

    private void send(LocalDate day, List<Reminder> reminders, String channel, Instant now) {
        batches.batchUpdate(
                "insert into notice.sent (key, post, day, channel, next_at) values (?, ?, ?, ?, ?)",
                reminders.stream()
                        .map(Reminder::post)
                        .distinct()
                        .map(post -> new Object[] {
                            UUID.randomUUID().toString(), post.value(), day, channel, now.atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }

    /**
     * Takes the next digest that waits, and first of all books the attempt: should this process die now, the digest is
     * tried again after the pause, not at once and not never.
     */
    Optional<Digest> take(Instant now) {
        return sql.sql("""
                        update notice.sent
                           set attempts = attempts + 1,
                               next_at = :now + least(interval '1 hour', interval '1 minute' * (2 ^ attempts))
                         where key = (select key from notice.sent
                                       where state = 'WAITING' and next_at <= :now
                                       order by next_at, key limit 1 for update skip locked)
                        returning key, post, day, channel, attempts
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Digest(
                        row.getString("key"),
                        new PostCode(row.getString("post")),
                        row.getObject("day", LocalDate.class),
                        row.getString("channel"),
                        row.getInt("attempts"),
                        List.of()))
                .optional()
                .map(it -> new Digest(
                        it.key(), it.post(), it.day(), it.channel(), it.attempts(), reminders(it.post(), it.day())));
    }

    private List<Reminder> reminders(PostCode post, LocalDate day) {
        return sql.sql("""
                        select post, subject, matter_id, address, title, due, kind, level from notice.reminder
                         where post = :post and day = :day
                         order by due, title, subject
                        """)
                .param("post", post.value())
                .param("day", day)
                .query(Digests::reminder)
                .list();
    }

    void sent(Digest digest, Instant now) {
        sql.sql("update notice.sent set state = 'SENT', sent_at = :now, fault = null where key = :key")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("key", digest.key())
                .update();
    }

    /** Not tried again. */
    void nobody(Digest digest) {
        sql.sql("update notice.sent set state = 'NOBODY' where key = :key")
                .param("key", digest.key())
                .update();
    }

    /** @param last whether it is not tried again */
    void failed(Digest digest, String fault, boolean last) {
        sql.sql("update notice.sent set state = :state, fault = :fault where key = :key")
                .param("state", last ? "FAILED" : "WAITING")
                .param("fault", fault)
                .param("key", digest.key())
                .update();
    }

    /** Forgets what is older than the given time; reminders are no archive. */
    @Transactional
    public void forget(LocalDate today, Duration age) {
        LocalDate before = today.minusDays(age.toDays());
        sql.sql("delete from notice.reminder where day < :before")
                .param("before", before)
                .update();
        sql.sql("delete from notice.sent where day < :before")
                .param("before", before)
                .update();
    }

    private static About about(ResultSet row) throws SQLException {
        UUID matter = row.getObject("matter_id", UUID.class);
        return matter == null
                ? new About.OfErrand(row.getString("subject"), row.getString("address"))
                : new About.OfMatter(new MatterId(matter));
    }

    static Reminder reminder(ResultSet row, int number) throws SQLException {
        return new Reminder(
                new PostCode(row.getString("post")),
                about(row),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                Reminder.Kind.valueOf(row.getString("kind")),
                Reminder.Level.valueOf(row.getString("level")));
    }
}
