package org.luoshi.server.ledger.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.luoshi.server.ledger.audit.Finding.Fault;
import org.luoshi.server.ledger.checkpoint.PublicKey;
import org.luoshi.server.shared.Digest;

/**
 * Goes through all of a ledger once and says what is not as it was written, and where.
 *
 * @param given checkpoints that the auditor brings along
 * @param key of which the auditor knows that it signs for this ledger
 * @param progress hears how many events were read
 */
public record Audit(List<String> given, Optional<PublicKey> key, LongConsumer progress) {

    public Audit {
        given = List.copyOf(given);
    }

    public Report of(Holdings holdings) throws IOException {
        Findings findings = new Findings();
        Notes notes = Notes.of(holdings, given, key, findings);
        Trunk trunk = new Trunk(holdings.subtrees(), notes, findings);
        Events events = new Events(trunk, findings, progress);
        NamedFiles named = new NamedFiles();
        try (Sealing sealing = new Sealing((event, seal) -> {
            events.take(event, seal);
            named.take(event.leaf());
        })) {
            holdings.events(sealing::add);
            sealing.finish();
        }
        events.finish();
        trunk.finish(holdings.head());
        long files = files(holdings, named, findings);
        return new Report(trunk.size(), notes.count(), files, trunk.root(), findings.first(), findings.all());
    }

    private static long files(Holdings holdings, NamedFiles named, Findings findings) throws IOException {
        long[] count = {0};
        holdings.files(file -> {
            count[0]++;
            named.found(file.digest());
            if (!Digest.of(file.content()).hex().equals(file.digest())) {
                findings.add(Fault.FILE, 0, file.digest());
            }
        });
        named.finish(findings);
        return count[0];
    }
}
