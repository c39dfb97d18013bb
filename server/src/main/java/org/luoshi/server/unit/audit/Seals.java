package org.luoshi.server.unit.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the trail's digest on the ledger, once a day at most; asked at each start and each log-in, so that no night job is needed. */
@Component
public class Seals {

    private static final Stream STREAM = new Stream("audit", "trail");
    private static final Duration EVERY = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Ledger ledger;
    private final Clock clock;

    Seals(JdbcClient sql, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Seals when the last seal is a day old; what is appended waits for other appends, so call it last. */
    @Transactional
    public void sealWhereDue() {
        Instant now = clock.instant();
        Instant due = sql.sql("select sealed_at from unit.audit_head for update")
                .query((row, number) -> row.getObject("sealed_at", java.time.OffsetDateTime.class)
                        .toInstant())
                .single()
                .plus(EVERY);
        if (!due.isAfter(now)) {
            seal(now);
        }
    }

    /** The first seal that the trail does not bear out, as the number of entries it speaks of; empty where all hold. */
    @Transactional(readOnly = true)
    public Optional<Long> firstBroken() {
        return ledger.read(STREAM).stream()
                .map(Recorded::event)
                .map(AuditSealed.FORMS::read)
                .filter(seal -> seal.entries() > 0 && !holds(seal))
                .map(AuditSealed::entries)
                .findFirst();
    }

    private boolean holds(AuditSealed seal) {
        return sql.sql("select count(*) from unit.audit where seq = :seq and digest = :digest")
                        .param("seq", seal.entries())
                        .param("digest", seal.digest().hex())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private void seal(Instant now) {
        AuditSealed seal = sql.sql("select size, digest from unit.audit_head")
                .query((row, number) -> new AuditSealed(row.getLong("size"), new Digest(row.getString("digest"))))
                .single();
        sql.sql("update unit.audit_head set sealed = :size, sealed_at = :now")
                .param("size", seal.entries())
                .param("now", now.atOffset(java.time.ZoneOffset.UTC))
                .update();
        int version = ledger.read(STREAM).size();
        ledger.append(STREAM, version, List.of(AuditSealed.FORMS.write(seal)), Who.PRODUCT, now);
    }
}
