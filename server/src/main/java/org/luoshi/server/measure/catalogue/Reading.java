package org.luoshi.server.measure.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.pace.PaceRules;
import org.luoshi.server.measure.series.Direction;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.sheet.Values;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Unit;

/** Understands what was written of one indicator, and gathers what cannot be understood. */
public final class Reading {

    private final Written written;
    private final Organisation organisation;
    private final Optional<Indicator> was;
    private final List<Wrong> wrong = new ArrayList<>();

    /** @param was it until now */
    public Reading(Written written, Organisation organisation, Optional<Indicator> was) {
        this.written = written;
        this.organisation = organisation;
        this.was = was;
    }

    /** What cannot be understood, in the order of the fields. */
    public List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    /** Empty where something is wrong. */
    public Optional<Indicator> indicator(IndicatorCode code) {
        Optional<Direction> direction = word(Field.DIRECTION, Spelling.DIRECTIONS, Optional.of(Direction.UP));
        Optional<Period.Every> every = word(Field.EVERY, Spelling.PERIODS, Optional.empty());
        Optional<Nature> nature = word(Field.NATURE, Spelling.NATURES, Optional.empty());
        Optional<UnitCode> owner = owner();
        Optional<IndicatorCode> parent = parent();
        Optional<BigDecimal> weight = figure(Field.WEIGHT);
        Optional<PaceRule> pace = pace();
        return wrong.isEmpty()
                ? Optional.of(new Indicator(
                        code,
                        written.get(Field.NAME),
                        written.get(Field.GROUP),
                        written.get(Field.UNIT),
                        direction.orElseThrow(),
                        nature.orElseThrow(),
                        every.orElseThrow(),
                        written.get(Field.SOURCE),
                        owner.orElseThrow(),
                        parent,
                        weight,
                        pace.orElseThrow()))
                : Optional.empty();
    }

    /** Empty where none was written, and for what is no figure, said as wrong. */
    public Optional<BigDecimal> figure(Field field) {
        String text = written.get(field);
        Optional<BigDecimal> figure = text.isEmpty() ? Optional.empty() : Values.figure(text, "");
        return figure.isEmpty() && !text.isEmpty() ? bad(field, "measure-no-figure", text) : figure;
    }

    /** Empty where there is no year, said as wrong. */
    public Optional<Integer> year() {
        String text = written.get(Field.YEAR);
        return text.matches("[1-9]\\d{3}") ? Optional.of(Integer.valueOf(text)) : bad(Field.YEAR, "measure-year", text);
    }

    private <T> Optional<T> word(Field field, Spelling<T> spelling, Optional<T> otherwise) {
        String text = written.get(field);
        Optional<T> found = text.isEmpty() ? otherwise : spelling.read(text);
        return found.isEmpty() ? bad(field, "measure-word", text, spelling.known()) : found;
    }

    private Optional<UnitCode> owner() {
        String text = written.get(Field.OWNER);
        Optional<UnitCode> byCode = text.matches("[a-z][a-z0-9-]{0,39}")
                ? organisation.find(new UnitCode(text)).map(Unit::code)
                : Optional.empty();
        Optional<UnitCode> owner = byCode.or(() ->
                organisation.resolve(text) instanceof Resolved.One one ? Optional.of(one.unit()) : Optional.empty());
        return owner.isEmpty() ? bad(Field.OWNER, "measure-owner", text) : owner;
    }

    private Optional<IndicatorCode> parent() {
        String text = written.get(Field.PARENT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return IndicatorCode.isCode(text)
                ? Optional.of(new IndicatorCode(text))
                : bad(Field.PARENT, "measure-code", text);
    }

    private Optional<PaceRule> pace() {
        return word(Field.PACE, Spelling.PACES, Optional.of(PaceRule.Kind.STRAIGHT))
                .flatMap(kind -> kind == PaceRule.Kind.NODES && written.has(Field.QUARTERS)
                        ? quarters()
                        : Optional.of(rule(kind)));
    }

    private Optional<PaceRule> quarters() {
        String[] typed = written.get(Field.QUARTERS).split("\\s+");
        List<BigDecimal> shares = Arrays.stream(typed)
                .flatMap(it -> Values.figure(it, "%").stream())
                .toList();
        return shares.size() == typed.length && PaceRule.areShares(shares)
                ? Optional.of(new PaceRule(PaceRule.Kind.NODES, shares))
                : bad(Field.QUARTERS, "measure-shares");
    }

    /** Shares that an office has set for its indicator stay where none are written. */
    private PaceRule rule(PaceRule.Kind kind) {
        return was.map(Indicator::pace).filter(it -> it.kind() == kind).orElseGet(() -> PaceRules.standard(kind));
    }

    private <T> Optional<T> bad(Field field, String code, Object... values) {
        wrong.add(Wrong.at(field, code, values));
        return Optional.empty();
    }
}
