package org.luoshi.server.web.indicators;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.luoshi.server.measure.Indicators;
import org.luoshi.server.measure.catalogue.Field;
import org.luoshi.server.measure.catalogue.Spelling;
import org.luoshi.server.measure.catalogue.Written;
import org.luoshi.server.measure.catalogue.Wrong;
import org.luoshi.server.measure.pace.PaceRules;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.series.Target;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.matter.Typed;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Puts the form of an indicator together, and takes what was typed out of it. */
@Component
class IndicatorForms {

    /** Keeps the place of a share that was left empty. */
    static final String NONE = "-";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Indicators indicators;
    private final Units units;
    private final Clock clock;
    private final Pages pages;

    IndicatorForms(Indicators indicators, Units units, Clock clock, Pages pages) {
        this.indicators = indicators;
        this.units = units;
        this.clock = clock;
        this.pages = pages;
    }

    /** As somebody typed it; the shares of quarters are looked at for the rule of nodes only. */
    static Written written(Typed typed) {
        Map<Field, String> words = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            words.put(field, typed.get(Phrases.key(field)));
        }
        boolean shared = IntStream.range(0, typed.rows("share"))
                .anyMatch(row -> !typed.get("share", row).isEmpty());
        words.put(
                Field.QUARTERS,
                shared
                        ? IntStream.range(0, typed.rows("share"))
                                .mapToObj(row -> typed.get("share", row))
                                .map(it -> it.isEmpty() ? NONE : it.replaceAll("\\s+", ""))
                                .collect(Collectors.joining(" "))
                        : "");
        return new Written(words);
    }

    /** What a new one begins with. */
    Written fresh() {
        return new Written(Map.of(
                Field.DIRECTION,
                        Spelling.DIRECTIONS.all().stream()
                                .findFirst()
                                .map(Spelling.DIRECTIONS::of)
                                .orElse(""),
                Field.YEAR, Integer.toString(year()),
                Field.QUARTERS, shares(PaceRules.standard(PaceRule.Kind.NODES))));
    }

    /** As it is, with this year's target. */
    Written written(Series series) {
        Indicator it = series.indicator();
        Map<Field, String> words = new EnumMap<>(Field.class);
        words.put(Field.CODE, it.code().value());
        words.put(Field.NAME, it.name());
        words.put(Field.GROUP, it.group());
        words.put(Field.UNIT, it.unit());
        words.put(Field.DIRECTION, Spelling.DIRECTIONS.of(it.direction()));
        words.put(Field.EVERY, Spelling.PERIODS.of(it.every()));
        words.put(Field.NATURE, Spelling.NATURES.of(it.nature()));
        words.put(Field.SOURCE, it.source());
        words.put(Field.OWNER, it.owner().value());
        words.put(Field.PARENT, it.parent().map(IndicatorCode::value).orElse(""));
        words.put(Field.WEIGHT, it.weight().map(Numbers::typed).orElse(""));
        words.put(Field.PACE, Spelling.PACES.of(it.pace().kind()));
        words.put(
                Field.QUARTERS,
                shares(it.pace().quarters().isEmpty() ? PaceRules.standard(PaceRule.Kind.NODES) : it.pace()));
        Optional<Target> target = series.target(year());
        words.put(Field.YEAR, Integer.toString(year()));
        words.put(Field.TARGET, target.map(Target::value).map(Numbers::typed).orElse(""));
        words.put(Field.WHY, target.map(Target::why).orElse(""));
        return new Written(words);
    }

    private static String shares(PaceRule rule) {
        return rule.quarters().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    }

    private int year() {
        return LocalDate.ofInstant(clock.instant(), CHINA).getYear();
    }

    View page(Frame frame, int status, Optional<Series> series, Written written, List<Wrong> wrong, String said) {
        List<Series> all = indicators.all(frame.acting().scope());
        Map<Field, String> faults = new LinkedHashMap<>();
        wrong.forEach(it -> faults.putIfAbsent(it.field(), sentence(frame, it)));
        IndicatorFormPage page = new IndicatorFormPage(
                frame,
                series,
                written,
                faults,
                said,
                chosen(written.get(Field.OWNER)),
                all.stream().filter(it -> isWhole(it, series)).toList(),
                all.stream()
                        .map(it -> it.indicator().group())
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList(),
                all.stream()
                        .map(it -> it.indicator().source())
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList());
        return pages.page(status, "indicators/form", Map.of("frame", frame, "page", page));
    }

    /** Bureaux and towns; a community only where it is the owner already. */
    private List<Unit> chosen(String owner) {
        return units.organisation().units().stream()
                .filter(it ->
                        it.kind() != Unit.Kind.COMMUNITY || it.code().value().equals(owner))
                .toList();
    }

    private static boolean isWhole(Series it, Optional<Series> of) {
        Optional<IndicatorCode> now = of.flatMap(one -> one.indicator().parent());
        return now.filter(it.code()::equals).isPresent()
                || (!it.isRetired()
                        && it.indicator().parent().isEmpty()
                        && of.filter(one -> one.code().equals(it.code())).isEmpty());
    }

    private static String sentence(Frame frame, Wrong it) {
        return frame.t("refused." + it.code(), it.values().toArray());
    }
}
