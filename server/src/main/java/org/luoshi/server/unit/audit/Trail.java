package org.luoshi.server.unit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Plain;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The audit trail. An entry stands or falls with the transaction it is written in, so that no act of administration
 * happens without its entry; a refusal has none and gets one of its own.
 */
@Component
public class Trail {

    /** Longer than any address of this server that a page makes; what is beyond is cut. */
    private static final int LONGEST = 500;

    private final JdbcClient sql;
    private final Clock clock;

    Trail(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public void done(Visit visit, Deed deed, String subject) {
        note(visit, deed, subject, Entry.Outcome.DONE);
    }

    @Transactional
    public void refused(Visit visit, Deed deed, String subject) {
        note(visit, deed, subject, Entry.Outcome.REFUSED);
    }

    /** The newest first, at most {@code limit}. */
    public List<Entry> find(TrailFilter filter, int limit) {
        return sql.sql("""
                        select seq, at, who, address, deed, subject, outcome, digest
                          from unit.audit
                         where at >= :from and at < :until and deed like :deed || '%'
                           and (:outcome = '' or outcome = :outcome)
                           and (:words = '' or position(lower(:words) in lower(who || ' ' || address || ' ' || subject)) > 0)
                           and seq < :before
                         order by seq desc
                         limit :limit
                        """)
                .param("from", filter.from().atOffset(ZoneOffset.UTC))
                .param("until", filter.until().atOffset(ZoneOffset.UTC))
                .param("deed", filter.deed())
                .param("outcome", filter.outcome().map(Enum::name).orElse(""))
                .param("words", filter.words())
                .param("before", filter.before())
                .param("limit", limit)
                .query(Trail::entry)
                .list();
    }

    /** The first entry that the chain does not bear out; empty for a sound trail. */
    @Transactional(readOnly = true)
    public Optional<Long> firstFault() {
        Chain chain = new Chain();
        sql.sql("select seq, at, who, address, deed, subject, outcome, digest from unit.audit order by seq")
                .query(row -> {
                    chain.take(entry(row, 0));
                });
        Head head = head("");
        return chain.faultAgainst(head.size(), head.digest());
    }

    private void note(Visit visit, Deed deed, String subject, Entry.Outcome outcome) {
        Head head = head("for update");
        Entry entry = new Entry(
                head.size() + 1,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                cut(visit.who()),
                cut(visit.address()),
                deed.code(),
                cut(subject),
                outcome,
                new Digest(head.digest()));
        write(entry.with(entry.after(head.digest())));
    }

    private void write(Entry entry) {
        sql.sql("""
                        insert into unit.audit (seq, at, who, address, deed, subject, outcome, digest)
                        values (:seq, :at, :who, :address, :deed, :subject, :outcome, :digest)
                        """)
                .param("seq", entry.seq())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("who", entry.who())
                .param("address", entry.address())
                .param("deed", entry.deed())
                .param("subject", entry.subject())
                .param("outcome", entry.outcome().name())
                .param("digest", entry.digest().hex())
                .update();
        sql.sql("update unit.audit_head set size = :size, digest = :digest")
                .param("size", entry.seq())
                .param("digest", entry.digest().hex())
                .update();
    }

    private Head head(String lock) {
        return sql.sql("select size, digest, sealed from unit.audit_head " + lock)
                .query((row, number) -> new Head(row.getLong("size"), row.getString("digest"), row.getLong("sealed")))
                .single();
    }

    private record Head(long size, String digest, long sealed) {}

    private static String cut(String text) {
        String plain = Plain.text(text).strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("address"),
                row.getString("deed"),
                row.getString("subject"),
                Entry.Outcome.valueOf(row.getString("outcome")),
                new Digest(row.getString("digest")));
    }
}
