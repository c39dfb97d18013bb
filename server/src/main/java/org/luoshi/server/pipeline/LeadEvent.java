package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.ledger.EventForms;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.UnitCode;

/** What happens to a lead: on a stream of its own, beside its matter's. How far it is, the matter says. */
sealed interface LeadEvent {

    EventForms<LeadEvent> FORMS = new EventForms<>(Map.of(
            "lead.registered.v1", Registered.class,
            "lead.described.v1", Described.class,
            "lead.money-promised.v1", MoneyPromised.class,
            "lead.money-arrived.v1", MoneyArrived.class,
            "lead.contracted.v1", Contracted.class,
            "lead.dropped.v1", Dropped.class));

    /**
     * @param unit that registered it, and is protected by that
     * @param day on which it did
     * @param alike what looked like it then
     * @param reason why it is another one all the same
     */
    record Registered(
            MatterId matter, UnitCode unit, LocalDate day, LeadFacts facts, List<Alike> alike, Optional<String> reason)
            implements LeadEvent {}

    /** Known better; the whole of it each time. */
    record Described(LeadFacts facts, List<Alike> alike, Optional<String> reason) implements LeadEvent {}

    /** By the contract, month by month; the whole of it each time. */
    record MoneyPromised(List<Monthly> months) implements LeadEvent {}

    /** In one month, in yuan; the last word on a month counts. */
    record MoneyArrived(YearMonth month, BigDecimal yuan) implements LeadEvent {}

    /** A contract was handed in, and its promises became matters. */
    record Contracted(Digest file, String fileName, LocalDate signedOn, List<Promise> promises) implements LeadEvent {}

    record Dropped(String reason) implements LeadEvent {}
}
