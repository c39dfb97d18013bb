package org.luoshi.server.matter;

import java.time.Instant;
import java.util.List;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Projection;
import org.luoshi.server.shared.Who;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts events of matters on the ledger, inside the caller's transaction. */
@Component
public class Recording {

    private final Ledger ledger;
    private final ObjectProvider<Projection> projections;

    Recording(Ledger ledger, ObjectProvider<Projection> projections) {
        this.ledger = ledger;
        this.projections = projections;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Appended append(MatterId matter, int version, List<MatterEvent> events, Who who, Instant at) {
        Appended appended = ledger.append(
                Streams.of(matter),
                version,
                events.stream().map(MatterEvent.FORMS::write).toList(),
                who,
                at);
        if (appended instanceof Appended.At) {
            handOver(matter, version);
        }
        return appended;
    }

    /** Stands in until the ledger itself hands events over to the projections of their kind. */
    private void handOver(MatterId matter, int version) {
        projections.stream()
                .filter(it -> it.kinds().contains(Streams.KIND))
                .forEach(it -> it.apply(ledger.read(Streams.of(matter)).stream()
                        .filter(event -> event.version() > version)
                        .toList()));
    }
}
