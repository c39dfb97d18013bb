package org.luoshi.server.matter;

import java.time.Instant;
import java.util.List;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.shared.Who;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts events of matters on the ledger, inside the caller's transaction. */
@Component
public class Recording {

    private final Ledger ledger;

    Recording(Ledger ledger) {
        this.ledger = ledger;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Appended append(MatterId matter, int version, List<MatterEvent> events, Who who, Instant at) {
        return ledger.append(
                Streams.of(matter),
                version,
                events.stream().map(MatterEvent.FORMS::write).toList(),
                who,
                at);
    }
}
