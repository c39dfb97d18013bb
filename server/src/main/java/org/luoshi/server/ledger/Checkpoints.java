package org.luoshi.server.ledger;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.luoshi.server.ledger.checkpoint.Checkpoint;
import org.luoshi.server.ledger.checkpoint.Note;
import org.luoshi.server.ledger.checkpoint.SigningKey;
import org.luoshi.server.ledger.tree.Frontier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signed statements of what the ledger was, kept with it. */
@Component
public class Checkpoints {

    private final JdbcClient sql;
    private final Head head;
    private final Signing signing;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Checkpoints(JdbcClient sql, Head head, Signing signing, Clock clock) {
        this.sql = sql;
        this.head = head;
        this.signing = signing;
        this.clock = clock;
    }

    /** The latest one; empty while there is none. */
    public Optional<Note> latest() {
        return sql.sql("select note from ledger.checkpoint order by size desc limit 1")
                .query((row, number) -> Note.of(row.getString(1)))
                .optional();
    }

    /** A checkpoint of all that is there now; the latest one where nothing came since. Empty for an empty ledger. */
    @Transactional
    public Optional<Note> make() {
        Frontier now = head.now();
        Optional<Note> latest = latest();
        if (now.size() == 0
                || latest.filter(it -> it.checkpoint().size() >= now.size()).isPresent()) {
            return latest;
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        SigningKey key = signing.key();
        keep(
                key.sign(new Checkpoint(origin(), now.size(), now.root(), at)),
                key.open().pem());
        return latest();
    }

    /** Makes one where as many events came, or some came and as much time went by, since the latest. */
    @Transactional
    public void makeWhenDue(long events, Duration after) {
        long size = head.now().size();
        Optional<Checkpoint> latest = latest().map(Note::checkpoint);
        long since = size - latest.map(Checkpoint::size).orElse(0L);
        boolean isLongAgo = latest.filter(it -> it.at().plus(after).isAfter(clock.instant()))
                .isEmpty();
        if (since >= events || (since > 0 && isLongAgo)) {
            make();
        }
    }

    /** The secret key with which this instance signs; made where there is none yet. */
    public SigningKey key() {
        return signing.key();
    }

    private void keep(Note note, String publicKey) {
        sql.sql("insert into ledger.signer (key_id, public_key) values (:id, :key) on conflict (key_id) do nothing")
                .param("id", note.keyId())
                .param("key", publicKey)
                .update();
        sql.sql("""
                        insert into ledger.checkpoint (size, at, key_id, note) values (:size, :at, :key, :note)
                        on conflict (size) do nothing
                        """)
                .param("size", note.checkpoint().size())
                .param("at", note.checkpoint().at().atOffset(ZoneOffset.UTC))
                .param("key", note.keyId())
                .param("note", note.text())
                .update();
    }

    /** What this ledger is called; drawn when it is first asked for. */
    private String origin() {
        byte[] drawn = new byte[8];
        random.nextBytes(drawn);
        sql.sql("insert into ledger.origin (name) values (:name) on conflict (singleton) do nothing")
                .param("name", "luoshi/" + HexFormat.of().formatHex(drawn))
                .update();
        return sql.sql("select name from ledger.origin").query(String.class).single();
    }
}
