package org.luoshi.server.web.leads;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.pipeline.MoneyFlow;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.chart.Columns;

/** Money by month: what was promised, and what arrived of it; each month opens its leads. */
final class FlowChart {

    private FlowChart() {}

    /** Empty where there is none. */
    static String svg(Frame frame, LeadQuery query, List<MoneyFlow.Month> months) {
        if (months.isEmpty()) {
            return "";
        }
        return Columns.svg(
                frame.t("funnel.money"),
                months.stream().map(it -> column(frame, query, it)).toList());
    }

    private static Columns.Column column(Frame frame, LeadQuery query, MoneyFlow.Month it) {
        String promised = LeadRow.money(it.promised());
        String arrived = LeadRow.money(it.arrived());
        return new Columns.Column(
                it.month(),
                Phrases.month(frame, it.month()),
                Phrases.monthOfYear(frame, it.month()),
                it.promised(),
                Optional.of(it.arrived()),
                it.arrived().signum() > 0 ? arrived : "",
                frame.t("funnel.money.month", it.month(), promised, arrived),
                Optional.of(query.inMonth(it.month().toString())));
    }
}
