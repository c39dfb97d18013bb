package org.luoshi.server.web.indicators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.measure.catalogue.Field;
import org.luoshi.server.measure.catalogue.Written;
import org.luoshi.server.measure.quantity.MeasuringUnits;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.web.Frame;

/**
 * The form that sets an indicator up, with what was written so far.
 *
 * @param series as it is now; empty for a new one
 * @param faults each a sentence beside its field
 * @param said a sentence above the form; empty for none
 * @param wholes that it can be a part of
 * @param groups that other indicators stand under
 * @param sources where other indicators' figures come from
 */
public record IndicatorFormPage(
        Frame frame,
        Optional<Series> series,
        Written written,
        Map<Field, String> faults,
        String said,
        List<Unit> units,
        List<Series> wholes,
        List<String> groups,
        List<String> sources) {

    public String value(Field field) {
        return written.get(field);
    }

    /** By what a form sends for a choice: whether it is this one. */
    public boolean is(Field field, String word) {
        return word.equals(value(field));
    }

    /** Empty where nothing is wrong. */
    public String fault(Field field) {
        return faults.getOrDefault(field, "");
    }

    /** Its figures would mean something else: what they are counted in stays. */
    public boolean isFixed() {
        return series.filter(it -> !it.actuals().isEmpty()).isPresent();
    }

    /** One of the shares at the ends of the first three quarters. */
    public String share(int quarter) {
        String[] shares = value(Field.QUARTERS).split(" ", -1);
        return quarter <= shares.length ? shares[quarter - 1].replace(IndicatorForms.NONE, "") : "";
    }

    public List<String> measuredIn() {
        return MeasuringUnits.names();
    }

    public String address() {
        return series.map(it -> "/indicators/" + it.code() + "/definition").orElse("/indicators");
    }

    public String back() {
        return series.map(it -> "/indicators/" + it.code()).orElse("/indicators");
    }
}
