package org.luoshi.server.web.api.leads;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.pipeline.Lead;
import org.luoshi.server.pipeline.LeadFacts;
import org.luoshi.server.pipeline.Monthly;
import org.luoshi.server.pipeline.Promise;
import org.luoshi.server.pipeline.Prospect;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.UnitCode;

/**
 * A lead with its matter; sums in yuan, land in 亩.
 *
 * @param first the unit that registered it first, on {@code day}
 * @param stage that it is in; absent before the first
 * @param stages that it reached
 * @param promised by month, and {@code arrived}
 * @param dropped why it was let go; absent while it lives
 */
record LeadForm(
        MatterId matter,
        String title,
        LeadFacts.Kind kind,
        Matter.Loop loop,
        Optional<UnitCode> lead,
        UnitCode first,
        LocalDate day,
        Optional<String> stage,
        List<LeadStageForm> stages,
        String investor,
        Optional<CreditCode> creditCode,
        String from,
        String size,
        String chain,
        String segment,
        String product,
        Optional<BigDecimal> land,
        Optional<BigDecimal> investment,
        List<LeadMonthForm> promised,
        List<LeadMonthForm> arrived,
        List<LeadPromiseForm> promises,
        Optional<String> dropped) {

    static LeadForm of(Prospect it) {
        Lead lead = it.lead();
        LeadFacts facts = lead.facts();
        return new LeadForm(
                lead.matter(),
                it.matter().title(),
                facts.kind(),
                it.matter().loop(),
                it.matter().parties().lead(),
                lead.unit(),
                lead.day(),
                it.matter().course().stage(),
                it.matter().course().stages().stream()
                        .map(one -> new LeadStageForm(one.stage(), one.from()))
                        .toList(),
                facts.investor(),
                facts.creditCode(),
                facts.from(),
                facts.size(),
                facts.chain(),
                facts.segment(),
                facts.product(),
                facts.land(),
                facts.investment(),
                lead.promised().stream().map(LeadMonthForm::of).toList(),
                lead.arrived().stream().map(LeadMonthForm::of).toList(),
                lead.promises().stream().map(LeadPromiseForm::of).toList(),
                lead.dropped());
    }

    record LeadStageForm(String stage, java.time.Instant at) {}

    /** @param month as {@code 2027-03} */
    record LeadMonthForm(String month, BigDecimal yuan) {
        static LeadMonthForm of(Monthly it) {
            return new LeadMonthForm(it.month().toString(), it.yuan());
        }
    }

    /** @param matter that it became */
    record LeadPromiseForm(String kind, Optional<BigDecimal> value, LocalDate due, MatterId matter) {
        static LeadPromiseForm of(Promise it) {
            return new LeadPromiseForm(it.kind(), it.value(), it.due(), it.matter());
        }
    }
}
