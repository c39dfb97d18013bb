package org.luoshi.server.measure.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.measure.Command;
import org.luoshi.server.measure.Draft;
import org.luoshi.server.measure.Refusal;
import org.luoshi.server.measure.pace.PaceRules;
import org.luoshi.server.measure.series.Direction;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Line;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Resolved;

/** The sheet of indicators: the catalogue. */
final class IndicatorRows extends Rows {

    private static final Map<String, Direction> DIRECTIONS =
            Map.of("越高越好", Direction.UP, "正向", Direction.UP, "越低越好", Direction.DOWN, "逆向", Direction.DOWN);
    private static final Map<String, Period.Every> PERIODS = Map.of(
            "月",
            Period.Every.MONTH,
            "月度",
            Period.Every.MONTH,
            "季",
            Period.Every.QUARTER,
            "季度",
            Period.Every.QUARTER,
            "年",
            Period.Every.YEAR,
            "年度",
            Period.Every.YEAR);
    private static final Map<String, PaceRule.Kind> PACES =
            Map.of("时间", PaceRule.Kind.STRAIGHT, "往年", PaceRule.Kind.SEASONAL, "节点", PaceRule.Kind.NODES);
    private static final Map<String, Nature> NATURES = Map.of(
            Nature.CUMULATIVE.chinese(), Nature.CUMULATIVE,
            Nature.EACH.chinese(), Nature.EACH,
            Nature.STATE.chinese(), Nature.STATE,
            Nature.GROWTH.chinese(), Nature.GROWTH);

    private final Organisation organisation;

    IndicatorRows(Draft draft, Organisation organisation) {
        super(draft);
        this.organisation = organisation;
    }

    @Override
    void take(Line line) {
        Optional<IndicatorCode> code = code(line, Forms.CODE);
        if (code.isPresent() && isFirst(line, Forms.CODE, code.get().value())) {
            indicator(line, code.get()).ifPresent(it -> take(line, it));
        }
    }

    private void take(Line line, Indicator wanted) {
        Optional<Series> was = draft().find(wanted.code());
        Optional<Refusal> refusal = was.isEmpty() && draft().has(wanted.code())
                ? Optional.of(new Refusal("measure-not-yours", List.of(wanted.name())))
                : draft().take(wanted.code(), new Command.Define(wanted));
        if (refusal.isPresent()) {
            fault(
                    line,
                    blamed(refusal.get()),
                    refusal.get().code(),
                    refusal.get().values().toArray());
            return;
        }
        boolean isSame = was.filter(it -> it.indicator().equals(wanted)).isPresent();
        add(new Preview.Row(
                line.sheet(),
                line.row(),
                wanted.code(),
                wanted.name(),
                isSame ? Preview.Change.SAME : was.isPresent() ? Preview.Change.CHANGED : Preview.Change.NEW,
                "",
                was.map(it -> words(it.indicator())).orElse(""),
                words(wanted),
                List.of()));
    }

    private static Column blamed(Refusal refusal) {
        return switch (refusal.code()) {
            case "measure-unit", "measure-fixed" -> Forms.UNIT;
            case "measure-name" -> Forms.NAME;
            case "measure-not-yours" -> Forms.CODE;
            default -> Forms.PARENT;
        };
    }

    private String words(Indicator it) {
        return String.join(
                " · ", it.group(), it.unit(), it.nature().chinese(), organisation.nameOf(it.owner()), it.source());
    }

    private Optional<Indicator> indicator(Line line, IndicatorCode code) {
        Optional<Nature> nature = word(line, Forms.NATURE, NATURES, Optional.empty());
        Optional<Period.Every> every = word(line, Forms.EVERY, PERIODS, Optional.empty());
        Optional<Direction> direction = word(line, Forms.DIRECTION, DIRECTIONS, Optional.of(Direction.UP));
        Optional<PaceRule.Kind> pace = word(line, Forms.PACE, PACES, Optional.of(PaceRule.Kind.STRAIGHT));
        Optional<UnitCode> owner = owner(line);
        if (nature.isEmpty() || every.isEmpty() || direction.isEmpty() || pace.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        String parent = line.text(Forms.PARENT).orElse("");
        if (!parent.isEmpty() && !IndicatorCode.isCode(parent)) {
            fault(line, Forms.PARENT, "measure-code", parent);
            return Optional.empty();
        }
        return Optional.of(new Indicator(
                code,
                line.text(Forms.NAME).orElse(""),
                line.text(Forms.GROUP).orElse(""),
                line.text(Forms.UNIT).orElse(""),
                direction.get(),
                nature.get(),
                every.get(),
                line.text(Forms.SOURCE).orElse(""),
                owner.get(),
                parent.isEmpty() ? Optional.empty() : Optional.of(new IndicatorCode(parent)),
                line.number(Forms.WEIGHT),
                rule(code, pace.get())));
    }

    /** Shares that an office has set for its indicator stay. */
    private PaceRule rule(IndicatorCode code, PaceRule.Kind kind) {
        return draft().find(code)
                .map(it -> it.indicator().pace())
                .filter(it -> it.kind() == kind)
                .orElseGet(() -> PaceRules.standard(kind));
    }

    private <T> Optional<T> word(Line line, Column column, Map<String, T> words, Optional<T> otherwise) {
        String text = line.text(column).orElse("");
        Optional<T> found = text.isEmpty() ? otherwise : Optional.ofNullable(words.get(text));
        if (found.isEmpty()) {
            fault(
                    line,
                    column,
                    "measure-word",
                    text,
                    String.join("、", words.keySet().stream().sorted().toList()));
        }
        return found;
    }

    private Optional<UnitCode> owner(Line line) {
        String text = line.text(Forms.OWNER).orElse("");
        Optional<UnitCode> byCode = text.matches("[a-z][a-z0-9-]{0,39}")
                ? organisation.find(new UnitCode(text)).map(it -> it.code())
                : Optional.empty();
        Optional<UnitCode> owner = byCode.or(() ->
                organisation.resolve(text) instanceof Resolved.One one ? Optional.of(one.unit()) : Optional.empty());
        if (owner.isEmpty()) {
            fault(line, Forms.OWNER, "measure-owner", text);
        }
        return owner;
    }
}
