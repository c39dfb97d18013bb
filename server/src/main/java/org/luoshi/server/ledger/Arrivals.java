package org.luoshi.server.ledger;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.ledger.audit.Holdings;
import org.luoshi.server.ledger.checkpoint.Note;
import org.luoshi.server.ledger.checkpoint.PublicKey;
import org.luoshi.server.ledger.checkpoint.SigningKey;
import org.luoshi.server.ledger.tree.Frontier;
import org.luoshi.server.ledger.tree.Leaf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what another instance held, as it was: same places, times, people and proofs. */
@Component
public class Arrivals {

    private static final int BATCH = 5000;

    private final EventRows rows;
    private final Head head;
    private final Files files;
    private final Signing signing;
    private final JdbcClient sql;

    Arrivals(EventRows rows, Head head, Files files, Signing signing, JdbcClient sql) {
        this.rows = rows;
        this.head = head;
        this.files = files;
        this.signing = signing;
        this.sql = sql;
    }

    /** Whether nothing was ever kept here. */
    public boolean isEmpty() {
        return sql.sql("""
                        select (select size = 0 from ledger.head)
                               and not exists (select from ledger.file)
                               and not exists (select from ledger.checkpoint)
                        """).query(Boolean.class).single();
    }

    /** Only where {@link #isEmpty}. Read models are left to a {@link Replay}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Holdings holdings, String origin) throws IOException {
        Frontier frontier = head.lock();
        List<Recorded> batch = new ArrayList<>(BATCH);
        holdings.events(event -> {
            batch.add(recorded(event.leaf()));
            if (batch.size() == BATCH) {
                keep(frontier, batch);
            }
        });
        keep(frontier, batch);
        holdings.files(file -> files.keep(file.content()));
        checkpoints(holdings, origin);
    }

    /** Makes another instance's key this one's; only where this one has none. */
    public boolean takeKey(SigningKey key) {
        if (signing.files().find().isPresent()) {
            return false;
        }
        signing.files().keep(key);
        return true;
    }

    private void keep(Frontier frontier, List<Recorded> batch) {
        if (batch.isEmpty()) {
            return;
        }
        List<Leaf.Seal> seals = batch.stream().map(it -> it.leaf().seal()).toList();
        rows.insert(batch, seals);
        head.grow(frontier, seals.stream().map(Leaf.Seal::hash).toList());
        batch.clear();
    }

    private void checkpoints(Holdings holdings, String origin) throws IOException {
        if (!origin.isEmpty()) {
            sql.sql("insert into ledger.origin (name) values (:name)")
                    .param("name", origin)
                    .update();
        }
        for (String pem : holdings.keys()) {
            sql.sql("insert into ledger.signer (key_id, public_key) values (:id, :pem)")
                    .param("id", PublicKey.of(pem).id())
                    .param("pem", pem)
                    .update();
        }
        for (Holdings.StoredNote stored : holdings.notes()) {
            Note note = Note.of(stored.text());
            sql.sql("insert into ledger.checkpoint (size, at, key_id, note) values (:size, :at, :key, :note)")
                    .param("size", stored.size())
                    .param("at", note.checkpoint().at().atOffset(ZoneOffset.UTC))
                    .param("key", note.keyId())
                    .param("note", stored.text())
                    .update();
        }
    }

    private static Recorded recorded(Leaf it) {
        return new Recorded(
                it.seq(), it.stream(), it.version(), new Event(it.type(), it.payload()), it.actor(), it.at());
    }
}
