package org.luoshi.server.measure.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.measure.Draft;
import org.luoshi.server.measure.quantity.MeasuringUnit;
import org.luoshi.server.measure.quantity.MeasuringUnits;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.Line;

/** Reads one sheet's rows into a draft; what cannot be taken becomes a fault at its cell. */
abstract class Rows {

    /** Converted figures keep so many places. */
    private static final int PLACES = 6;

    private final Draft draft;
    private final List<Preview.Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    Rows(Draft draft) {
        this.draft = draft;
    }

    abstract void take(Line line);

    final Draft draft() {
        return draft;
    }

    final List<Preview.Row> rows() {
        return rows;
    }

    final List<Fault> faults() {
        return faults;
    }

    final void add(Preview.Row row) {
        rows.add(row);
    }

    final void fault(Line line, Column column, String code, Object... values) {
        faults.add(line.fault(column, code, values));
    }

    /** Empty for what is no code, said as a fault. */
    final Optional<IndicatorCode> code(Line line, Column column) {
        String text = line.text(column).orElse("");
        if (IndicatorCode.isCode(text)) {
            return Optional.of(new IndicatorCode(text));
        }
        fault(line, column, "measure-code", text);
        return Optional.empty();
    }

    /** One that is there, and may be seen. */
    final Optional<Series> known(Line line) {
        Optional<IndicatorCode> code = code(line, Forms.CODE);
        Optional<Series> series = code.flatMap(draft::find);
        if (code.isPresent() && series.isEmpty()) {
            fault(line, Forms.CODE, "measure-unknown", code.get());
        }
        return series;
    }

    /** Whether nothing of that name came before; else a fault that says where. */
    final boolean isFirst(Line line, Column column, String name) {
        Integer before = seen.putIfAbsent(name, line.row());
        if (before != null) {
            fault(line, column, "measure-twice", before);
        }
        return before == null;
    }

    /** In the indicator's unit; empty for a unit that never becomes it, said as a fault. */
    final Optional<BigDecimal> converted(Line line, Column column, Indicator indicator) {
        String name = line.text(Forms.UNIT).orElse("");
        Optional<MeasuringUnit> unit = MeasuringUnits.find(name);
        if (unit.isEmpty()) {
            fault(line, Forms.UNIT, "measure-unit", name);
            return Optional.empty();
        }
        BigDecimal value = line.number(column).orElseThrow();
        Optional<BigDecimal> converted = unit.get().to(indicator.measuredIn(), value);
        if (converted.isEmpty()) {
            String code = unit.get().isShare() || indicator.measuredIn().isShare() ? "measure-share" : "measure-mixed";
            fault(line, Forms.UNIT, code, unit.get().name(), indicator.unit(), indicator.name());
        }
        return converted.map(Rows::kept);
    }

    private static BigDecimal kept(BigDecimal value) {
        BigDecimal rounded = value.scale() > PLACES ? value.setScale(PLACES, RoundingMode.HALF_UP) : value;
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static String shown(BigDecimal value, Indicator indicator) {
        return value.toPlainString() + " " + indicator.unit();
    }
}
