package org.luoshi.server.measure.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.Draft;
import org.luoshi.server.measure.catalogue.Aim;
import org.luoshi.server.measure.catalogue.Blame;
import org.luoshi.server.measure.catalogue.Field;
import org.luoshi.server.measure.catalogue.Wrong;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.series.Target;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Line;

/** The sheet of targets: a row for each indicator and year. */
final class TargetRows extends Rows {

    TargetRows(Draft draft) {
        super(draft);
    }

    @Override
    void take(Line line) {
        Optional<Series> series = known(line);
        Optional<Integer> year = year(line);
        if (series.isEmpty() || year.isEmpty()) {
            return;
        }
        Optional<BigDecimal> value = converted(line, Forms.TARGET, series.get().indicator());
        if (value.isPresent() && isFirst(line, Forms.YEAR, series.get().code() + " " + year.get())) {
            take(line, series.get(), year.get(), value.get());
        }
    }

    private Optional<Integer> year(Line line) {
        BigDecimal year = line.number(Forms.YEAR).orElseThrow();
        boolean isYear = year.stripTrailingZeros().scale() <= 0 && year.signum() > 0 && year.precision() <= 4;
        if (!isYear) {
            fault(line, Forms.YEAR, "measure-year", year.toPlainString());
        }
        return isYear ? Optional.of(year.intValue()) : Optional.empty();
    }

    private void take(Line line, Series series, int year, BigDecimal value) {
        Indicator indicator = series.indicator();
        Optional<Target> was = series.target(year);
        Aim aim = new Aim(year, value, line.text(Forms.GROUNDS).orElse(""));
        boolean isSame = aim.isSame(series);
        Optional<Wrong> wrong = aim.take(draft(), series).map(Blame::ofTarget);
        if (wrong.isPresent()) {
            Column column = wrong.get().field() == Field.YEAR ? Forms.YEAR : Forms.TARGET;
            fault(line, column, wrong.get().code(), wrong.get().values().toArray());
            return;
        }
        add(new Preview.Row(
                line.sheet(),
                line.row(),
                series.code(),
                indicator.name(),
                isSame ? Preview.Change.SAME : was.isPresent() ? Preview.Change.CHANGED : Preview.Change.NEW,
                Integer.toString(year),
                was.map(it -> shown(it.value(), indicator)).orElse(""),
                shown(value, indicator),
                List.of()));
    }
}
