package org.luoshi.server.web.battle;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.battle.StagesPage.Month;
import org.luoshi.server.web.chart.Columns;

/** Investment by month: what was planned, and what was paid of it. */
final class MoneyChart {

    private MoneyChart() {}

    /** Empty where there is none. */
    static String svg(Frame frame, List<Month> months) {
        if (months.isEmpty()) {
            return "";
        }
        return Columns.svg(
                frame.t("stages.money"),
                months.stream().map(it -> column(frame, it)).toList());
    }

    private static Columns.Column column(Frame frame, Month it) {
        return new Columns.Column(
                it.month(),
                Phrases.month(frame, it.month()),
                Phrases.monthOfYear(frame, it.month()),
                it.planned(),
                it.paid(),
                it.paid().isPresent() ? it.shownPaid() : it.shownPlanned(),
                told(frame, it),
                Optional.empty());
    }

    private static String told(Frame frame, Month it) {
        return it.paid().isPresent()
                ? frame.t("stages.money.month", it.month(), it.shownPlanned(), it.shownPaid())
                : frame.t("stages.money.month.open", it.month(), it.shownPlanned());
    }
}
