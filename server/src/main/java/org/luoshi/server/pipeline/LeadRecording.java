package org.luoshi.server.pipeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.shared.Who;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Puts what happens to leads on the ledger, in the caller's transaction. */
@Component
class LeadRecording {

    private final Ledger ledger;

    LeadRecording(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What was written before it in the same transaction stands or falls with it. */
    public Led record(Lead lead, LeadEvent event, Who who, Instant at) {
        Appended appended = ledger.append(
                Leads.stream(lead.matter()),
                lead.version(),
                List.of(LeadEvent.FORMS.write(event)),
                who,
                at.truncatedTo(ChronoUnit.MICROS));
        return appended instanceof Appended.At ? new Led.Done(lead.matter()) : undone(new Led.Conflict());
    }

    /** What the engine says to a command on the lead's matter. */
    static Led told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new Led.Done(done.matter().id());
            case Outcome.Refused refused ->
                undone(new Led.Refused(refused.why().code(), refused.why().values()));
            case Outcome.Conflict conflict -> undone(new Led.Conflict());
            case Outcome.NotThere nothing -> undone(new Led.NotThere());
        };
    }

    /** A file that was kept for it is not kept where it comes to nothing. */
    private static Led undone(Led led) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return led;
    }
}
