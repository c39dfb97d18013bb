package org.luoshi.server.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.ledger.Recorded;

/** A lead out of its events. */
final class LeadFold {

    private LeadFold() {}

    static Lead after(@Nullable Lead before, Recorded it) {
        LeadEvent event = LeadEvent.FORMS.read(it.event());
        if (event instanceof LeadEvent.Registered registered) {
            return registered(registered, it.version());
        }
        if (before == null) {
            throw new IllegalStateException(
                    "event %d is about a lead that was never registered. Maybe events are missing".formatted(it.seq()));
        }
        return after(before, event, it.version());
    }

    private static Lead after(Lead lead, LeadEvent event, int version) {
        return switch (event) {
            case LeadEvent.Registered again -> registered(again, version);
            case LeadEvent.Described it ->
                new Lead(
                        lead.matter(),
                        version,
                        lead.unit(),
                        lead.day(),
                        it.facts(),
                        it.alike(),
                        it.reason(),
                        lead.promised(),
                        lead.arrived(),
                        lead.contracts(),
                        lead.dropped());
            case LeadEvent.MoneyPromised it ->
                with(lead, version, it.months(), lead.arrived(), lead.contracts(), lead.dropped());
            case LeadEvent.MoneyArrived it ->
                with(lead, version, lead.promised(), arrived(lead, it), lead.contracts(), lead.dropped());
            case LeadEvent.Contracted it ->
                with(lead, version, lead.promised(), lead.arrived(), contracts(lead, it), lead.dropped());
            case LeadEvent.Dropped it ->
                with(lead, version, lead.promised(), lead.arrived(), lead.contracts(), Optional.of(it.reason()));
        };
    }

    private static Lead registered(LeadEvent.Registered it, int version) {
        return new Lead(
                it.matter(),
                version,
                it.unit(),
                it.day(),
                it.facts(),
                it.alike(),
                it.reason(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Lead with(
            Lead lead,
            int version,
            List<Monthly> promised,
            List<Monthly> arrived,
            List<Lead.Contract> contracts,
            Optional<String> dropped) {
        return new Lead(
                lead.matter(),
                version,
                lead.unit(),
                lead.day(),
                lead.facts(),
                lead.alike(),
                lead.reason(),
                promised,
                arrived,
                contracts,
                dropped);
    }

    private static List<Monthly> arrived(Lead lead, LeadEvent.MoneyArrived it) {
        List<Monthly> all = new ArrayList<>(lead.arrived());
        all.removeIf(was -> was.month().equals(it.month()));
        all.add(new Monthly(it.month(), it.yuan()));
        all.sort(Comparator.comparing(Monthly::month));
        return all;
    }

    private static List<Lead.Contract> contracts(Lead lead, LeadEvent.Contracted it) {
        List<Lead.Contract> all = new ArrayList<>(lead.contracts());
        all.add(new Lead.Contract(it.file(), it.fileName(), it.signedOn(), it.promises()));
        return all;
    }
}
