package org.luoshi.server.chain;

import java.util.List;
import java.util.Map;
import org.luoshi.server.ledger.EventForms;

/** What happens to an enterprise in the registry. Each holds the whole of what it is about. */
public sealed interface EnterpriseEvent {

    EventForms<EnterpriseEvent> FORMS = new EventForms<>(Map.of(
            "chain.enterprise-profile-set.v1", ProfileSet.class,
            "chain.enterprise-trade-set.v1", TradeSet.class,
            "chain.enterprise-year-set.v1", YearSet.class,
            "chain.enterprise-qualifications-set.v1", QualificationsSet.class));

    record ProfileSet(Enterprise.Profile profile) implements EnterpriseEvent {}

    record TradeSet(List<String> makes, List<Enterprise.Purchase> buys) implements EnterpriseEvent {
        public TradeSet {
            makes = List.copyOf(makes);
            buys = List.copyOf(buys);
        }
    }

    record YearSet(Enterprise.Year year) implements EnterpriseEvent {}

    record QualificationsSet(List<Enterprise.Held> held) implements EnterpriseEvent {
        public QualificationsSet {
            held = List.copyOf(held);
        }
    }
}
