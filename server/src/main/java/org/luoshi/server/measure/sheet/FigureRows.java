package org.luoshi.server.measure.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.Command;
import org.luoshi.server.measure.Draft;
import org.luoshi.server.measure.Refusal;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.warning.Factor;
import org.luoshi.server.measure.warning.Warning;
import org.luoshi.server.measure.warning.Warnings;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Line;

/** The sheet of figures, in long form: a row for each indicator and period. */
final class FigureRows extends Rows {

    /** Spreadsheets make a date of a month that is typed; they keep it as the number of days since this one. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final int LEAST_DAYS = 20_000;
    private static final int MOST_DAYS = 80_000;

    private final IndicatorImport.Given file;

    FigureRows(Draft draft, IndicatorImport.Given file) {
        super(draft);
        this.file = file;
    }

    @Override
    void take(Line line) {
        Optional<Series> series = known(line);
        if (series.isEmpty()) {
            return;
        }
        Indicator indicator = series.get().indicator();
        Optional<Period> period = period(line, indicator);
        Optional<BigDecimal> value = converted(line, Forms.VALUE, indicator);
        if (period.isPresent()
                && value.isPresent()
                && isFirst(line, Forms.PERIOD, indicator.code() + " " + period.get())) {
            take(line, series.get(), period.get(), value.get());
        }
    }

    private void take(Line line, Series series, Period period, BigDecimal value) {
        Indicator indicator = series.indicator();
        Optional<Factor> factor = Factor.of(series, period, value);
        if (factor.isPresent()) {
            fault(
                    line,
                    Forms.VALUE,
                    "measure-factor",
                    shown(value, indicator),
                    shown(factor.get().usual(), indicator),
                    factor.get().times());
            return;
        }
        Optional<Actual> was = series.at(period);
        Optional<Refusal> refusal = draft().take(indicator.code(), command(line, period, value));
        if (refusal.isPresent()) {
            fault(
                    line,
                    blamed(refusal.get()),
                    refusal.get().code(),
                    refusal.get().values().toArray());
            return;
        }
        add(row(line, period, was, draft().find(indicator.code()).orElseThrow()));
    }

    private Command command(Line line, Period period, BigDecimal value) {
        return new Command.Enter(List.of(new Command.Given(
                period,
                value,
                line.text(Forms.WHY).orElse(""),
                Optional.of(file.from(line.sheet(), line.cell(Forms.VALUE))))));
    }

    private static Column blamed(Refusal refusal) {
        return switch (refusal.code()) {
            case "measure-why" -> Forms.WHY;
            case "measure-not-yours", "measure-retired" -> Forms.CODE;
            case "measure-figure" -> Forms.VALUE;
            default -> Forms.PERIOD;
        };
    }

    private static Preview.Row row(Line line, Period period, Optional<Actual> was, Series then) {
        Indicator indicator = then.indicator();
        Actual now = then.at(period).orElseThrow();
        boolean isSame =
                was.filter(it -> it.value().compareTo(now.value()) == 0).isPresent();
        List<Warning> warnings = isSame ? List.of() : Warnings.at(then.until(period), now);
        return new Preview.Row(
                line.sheet(),
                line.row(),
                indicator.code(),
                indicator.name(),
                isSame ? Preview.Change.SAME : was.isPresent() ? Preview.Change.CHANGED : Preview.Change.NEW,
                period.toString(),
                was.map(it -> shown(it.value(), indicator)).orElse(""),
                shown(now.value(), indicator),
                warnings);
    }

    /** A quarter may be named by its last month, a year by its December. */
    private Optional<Period> period(Line line, Indicator indicator) {
        String text = line.text(Forms.PERIOD).orElse("");
        Optional<Period> period = Period.read(text).or(() -> serial(text)).flatMap(it -> it.as(indicator.every()));
        if (period.isEmpty()) {
            String code = text.matches("\\d{5,}") ? "measure-period-number" : "measure-period";
            fault(line, Forms.PERIOD, code, text, example(indicator.every()), indicator.name());
        }
        return period;
    }

    private static Optional<Period> serial(String text) {
        if (!text.matches("\\d{5}")) {
            return Optional.empty();
        }
        int days = Integer.parseInt(text);
        return days < LEAST_DAYS || days > MOST_DAYS
                ? Optional.empty()
                : Optional.of(EPOCH.plusDays(days)).map(it -> Period.month(it.getYear(), it.getMonthValue()));
    }

    private static String example(Period.Every every) {
        return switch (every) {
            case MONTH -> "2026-03";
            case QUARTER -> "2026Q1";
            case YEAR -> "2026";
        };
    }
}
