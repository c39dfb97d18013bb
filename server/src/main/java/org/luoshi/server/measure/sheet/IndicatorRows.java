package org.luoshi.server.measure.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.server.measure.Command;
import org.luoshi.server.measure.Draft;
import org.luoshi.server.measure.Refusal;
import org.luoshi.server.measure.catalogue.Blame;
import org.luoshi.server.measure.catalogue.Field;
import org.luoshi.server.measure.catalogue.Reading;
import org.luoshi.server.measure.catalogue.Written;
import org.luoshi.server.measure.catalogue.Wrong;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Line;
import org.luoshi.server.unit.Organisation;

/** The sheet of indicators: the catalogue. */
final class IndicatorRows extends Rows {

    private static final Map<Field, Column> COLUMNS = new EnumMap<>(Map.of(
            Field.NAME, Forms.NAME,
            Field.GROUP, Forms.GROUP,
            Field.UNIT, Forms.UNIT,
            Field.DIRECTION, Forms.DIRECTION,
            Field.EVERY, Forms.EVERY,
            Field.NATURE, Forms.NATURE,
            Field.SOURCE, Forms.SOURCE,
            Field.OWNER, Forms.OWNER,
            Field.PARENT, Forms.PARENT,
            Field.PACE, Forms.PACE));

    private final Organisation organisation;

    IndicatorRows(Draft draft, Organisation organisation) {
        super(draft);
        this.organisation = organisation;
    }

    @Override
    void take(Line line) {
        Optional<IndicatorCode> code = code(line, Forms.CODE);
        if (code.isPresent() && isFirst(line, Forms.CODE, code.get().value())) {
            Optional<Indicator> was = draft().find(code.get()).map(Series::indicator);
            Reading reading = new Reading(written(line), organisation, was);
            Optional<Indicator> wanted = reading.indicator(code.get());
            reading.wrong().forEach(it -> fault(line, it));
            wanted.ifPresent(it -> take(line, was, it));
        }
    }

    private static Written written(Line line) {
        Map<Field, String> words = new EnumMap<>(Field.class);
        COLUMNS.forEach((field, column) -> words.put(field, line.text(column).orElse("")));
        line.number(Forms.WEIGHT).ifPresent(it -> words.put(Field.WEIGHT, it.toPlainString()));
        return new Written(words);
    }

    private void fault(Line line, Wrong it) {
        Column column = it.field() == Field.WEIGHT
                ? Forms.WEIGHT
                : Objects.requireNonNullElse(COLUMNS.get(it.field()), Forms.CODE);
        fault(line, column, it.code(), it.values().toArray());
    }

    private void take(Line line, Optional<Indicator> was, Indicator wanted) {
        Optional<Refusal> refusal = was.isEmpty() && draft().has(wanted.code())
                ? Optional.of(new Refusal("measure-not-yours", List.of(wanted.name())))
                : draft().take(wanted.code(), new Command.Define(wanted));
        if (refusal.isPresent()) {
            fault(line, Blame.of(refusal.get(), was, wanted));
            return;
        }
        boolean isSame = was.filter(wanted::equals).isPresent();
        add(new Preview.Row(
                line.sheet(),
                line.row(),
                wanted.code(),
                wanted.name(),
                isSame ? Preview.Change.SAME : was.isPresent() ? Preview.Change.CHANGED : Preview.Change.NEW,
                "",
                was.map(this::words).orElse(""),
                words(wanted),
                List.of()));
    }

    private String words(Indicator it) {
        return String.join(
                " · ", it.group(), it.unit(), it.nature().chinese(), organisation.nameOf(it.owner()), it.source());
    }
}
