package org.luoshi.server.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.luoshi.server.shared.PostCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminders in the app: a count beside the desk, and the list behind it. */
@Component
public class Notices {

    private final JdbcClient sql;

    Notices(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many the post has not opened yet; what was named on several days counts once. */
    public long unseen(PostCode post) {
        return sql.sql("""
                        select count(distinct subject) from notice.reminder where post = :post and seen_at is null
                        """).param("post", post.value()).query(Long.class).single();
    }

    /** The latest of each matter and errand, newest day first, at most 200. */
    public List<Listed> list(PostCode post) {
        return sql.sql("""
                        select * from (
                            select distinct on (subject) *
                              from notice.reminder
                             where post = :post
                             order by subject, day desc) as latest
                         order by day desc, due, title, subject
                         limit 200
                        """)
                .param("post", post.value())
                .query((row, number) -> new Listed(
                        Digests.reminder(row, number),
                        row.getObject("day", LocalDate.class),
                        row.getObject("seen_at") != null))
                .list();
    }

    /** The post has opened its list. */
    public void see(PostCode post, Instant now) {
        sql.sql("update notice.reminder set seen_at = :now where post = :post and seen_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("post", post.value())
                .update();
    }

    /** @param day when it was said */
    public record Listed(Reminder reminder, LocalDate day, boolean seen) {}
}
