package org.luoshi.server.web.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.light.Rules;
import org.luoshi.server.measure.forecast.Outlook;
import org.luoshi.server.measure.pace.Curve;
import org.luoshi.server.measure.pace.PaceRules;
import org.luoshi.server.measure.pace.Standing;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Direction;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Origin;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.series.Target;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.matter.Subject;

/** The numbers at the head of an indicator's page, each with its inputs. */
final class Facts {

    private final Frame frame;
    private final Series series;
    private final Indicator indicator;
    private final Names names;
    private final Function<MatterId, Optional<Matter>> matters;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Frame frame, Series series, Names names, Function<MatterId, Optional<Matter>> matters) {
        this.frame = frame;
        this.series = series;
        this.indicator = series.indicator();
        this.names = names;
        this.matters = matters;
    }

    /** @param matters finds those that the reader may see */
    static List<Fact> of(
            Frame frame,
            Series series,
            Optional<Outlook> outlook,
            Names names,
            Function<MatterId, Optional<Matter>> matters) {
        Facts facts = new Facts(frame, series, names, matters);
        series.last().ifPresent(facts::reached);
        Standing.of(series).ifPresent(facts::standing);
        series.last().ifPresent(it -> facts.overYear(it.period()));
        Standing.of(series).ifPresent(facts::needed);
        outlook.ifPresent(facts::forecast);
        return facts.facts;
    }

    private void reached(Actual last) {
        Optional<BigDecimal> reached = series.reached(last.period());
        boolean sums = indicator.nature() == Nature.EACH && last.period().part() > 1;
        add(
                "reached",
                frame.t("indicators.fact.reached", Words.period(frame, last.period())),
                Numbers.withUnit(reached.orElse(last.value()), indicator),
                "",
                how(sums ? "sum" : "entered"),
                sums ? inputs(year(last.period())) : inputs(List.of(last.period())));
    }

    private static List<Period> year(Period last) {
        return Period.of(last.every(), last.year()).subList(0, last.part());
    }

    private void standing(Standing it) {
        Curve curve = it.curve();
        Target target = curve.target();
        add(
                "target",
                frame.t("indicators.fact.target", target.year()),
                Numbers.full(target.value(), indicator),
                "",
                indicator.direction() == Direction.UP ? how("target.up") : how("target.down"),
                List.of(input(target)));
        add(
                "expected",
                frame.t("indicators.fact.expected", Words.period(frame, it.period())),
                Numbers.withUnit(it.expected(), indicator),
                "",
                Words.shape(frame, curve) + frame.t("indicators.stop") + expected(it),
                expectedInputs(it));
        Rules.Points points = Rules.points(Standing.RULE);
        add(
                "behind",
                frame.t("indicators.fact.behind"),
                Words.behind(frame, it),
                Subject.shape(it.colour()),
                behind(it) + how("light", whole(points.yellow()), whole(points.red())),
                List.of(
                        Fact.Input.plain(frame.t("indicators.input.light"), points.source()),
                        Fact.Input.plain(
                                frame.t("indicators.input.is"),
                                frame.t("indicators.light." + Phrases.key(it.colour())))));
    }

    private String expected(Standing it) {
        BigDecimal share = it.curve().at(it.period()).share().movePointRight(2);
        return it.curve().adds()
                ? how(
                        "expected",
                        Numbers.full(it.target(), indicator),
                        Numbers.tenth(share),
                        Numbers.withUnit(it.expected(), indicator))
                : how("level", Numbers.withUnit(it.expected(), indicator));
    }

    private String behind(Standing it) {
        String reached = Numbers.rounded(it.reached(), indicator);
        String expected = Numbers.rounded(it.expected(), indicator);
        String behind = Numbers.tenth(it.behind());
        String way = indicator.direction() == Direction.UP ? "up" : "down";
        return it.curve().adds()
                ? how("points." + way, expected, reached, Numbers.plain(it.target()), behind)
                : how("missing." + way, expected, reached, behind);
    }

    private List<Fact.Input> expectedInputs(Standing it) {
        List<Fact.Input> inputs = new ArrayList<>();
        inputs.add(Fact.Input.plain(frame.t("indicators.input.rule"), Words.rule(frame, indicator.pace())));
        inputs.add(Fact.Input.plain(
                frame.t("indicators.input.source"),
                PaceRules.source(indicator.pace().kind())));
        for (int year : it.curve().years()) {
            Period then = new Period(it.period().every(), year, it.period().part());
            Optional<BigDecimal> part = series.reached(then);
            Optional<BigDecimal> all = series.reached(Period.end(then.every(), year));
            part.ifPresent(some -> all.ifPresent(whole -> inputs.add(Fact.Input.plain(
                    Words.period(frame, then),
                    how(
                            "share",
                            Numbers.rounded(some, indicator),
                            Numbers.rounded(whole, indicator),
                            Numbers.tenth(some.movePointRight(2).divide(whole, java.math.MathContext.DECIMAL64)))))));
        }
        it.curve()
                .begin()
                .ifPresent(begin -> inputs.addAll(inputs(
                        List.of(Period.end(it.period().every(), it.period().year() - 1)))));
        return inputs;
    }

    private void overYear(Period period) {
        series.overYear(period)
                .ifPresent(value -> add(
                        "yoy",
                        frame.t("indicators.fact.yoy"),
                        Numbers.overYear(frame, value, indicator),
                        "",
                        how(
                                indicator.measuredIn().isShare() ? "yoy.points" : "yoy",
                                Numbers.rounded(series.reached(period).orElseThrow(), indicator),
                                Numbers.rounded(
                                        series.reached(period.yearEarlier()).orElseThrow(), indicator)),
                        indicator.nature() == Nature.EACH
                                ? inputs(year(period.yearEarlier()))
                                : inputs(List.of(period, period.yearEarlier()))));
    }

    private void needed(Standing it) {
        it.needed()
                .ifPresent(value -> add(
                        "needed",
                        frame.t("indicators.fact.needed."
                                + Phrases.key(it.period().every())),
                        Numbers.withUnit(value, indicator),
                        "",
                        how(
                                "needed",
                                Numbers.plain(it.target()),
                                Numbers.rounded(it.reached(), indicator),
                                it.period().left(),
                                Numbers.rounded(value, indicator),
                                Numbers.rounded(it.pace(), indicator)),
                        List.of(input(it.curve().target()))));
    }

    private void forecast(Outlook it) {
        Outlook.Ahead end = it.end();
        List<Fact.Input> inputs = new ArrayList<>();
        inputs.add(Fact.Input.plain(
                frame.t("indicators.input.learnt"), how("learnt", it.learnt(), Words.period(frame, it.last()))));
        it.contest()
                .tried()
                .forEach(tried -> inputs.add(Fact.Input.plain(
                        frame.t("indicators.method." + Phrases.key(tried.method())),
                        how("error", Numbers.plain(rounded(tried.error()))))));
        String why = it.contest()
                .why()
                .map(reason -> frame.t("indicators.fallback." + reason))
                .orElse("");
        add(
                "forecast",
                frame.t("indicators.fact.forecast", Words.period(frame, end.period())),
                Numbers.withUnit(BigDecimal.valueOf(end.value()), indicator),
                "",
                how(
                                "forecast",
                                frame.t("indicators.method."
                                        + Phrases.key(it.contest().chosen())),
                                Numbers.rounded(BigDecimal.valueOf(end.low()), indicator),
                                Numbers.withUnit(BigDecimal.valueOf(end.high()), indicator))
                        + why,
                inputs);
    }

    private String how(String key, Object... values) {
        return frame.t("indicators.how." + key, values);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, java.math.RoundingMode.HALF_UP);
    }

    private static String whole(double value) {
        return Numbers.plain(BigDecimal.valueOf(value));
    }

    private List<Fact.Input> inputs(List<Period> periods) {
        return periods.stream()
                .flatMap(it -> series.at(it).stream())
                .map(it -> input(frame, names, indicator, it, it.last()))
                .toList();
    }

    static Fact.Input input(Frame frame, Names names, Indicator indicator, Actual actual, Actual.Revision it) {
        String from = it.from()
                .map(file -> frame.t("indicators.input.file", file.name(), file.cell()))
                .orElseGet(() -> frame.t("indicators.input.hand"));
        String revised = it.number() > 1 ? frame.t("indicators.input.revised", it.number() - 1, it.why()) : "";
        String who = frame.t("indicators.input.who", names.actor(frame, it.by()), frame.moment(it.at()));
        return new Fact.Input(
                Words.period(frame, actual.period()),
                Numbers.full(it.value(), indicator),
                from + " · " + who + revised,
                Optional.empty(),
                Optional.of(it.seq()));
    }

    private Fact.Input input(Target it) {
        String who = frame.t("indicators.input.who", names.actor(frame, it.by()), frame.moment(it.at()));
        String source = it.why().isEmpty() ? who : it.why() + " · " + who;
        Optional<Matter> matter = it.origin().flatMap(Origin::matter).flatMap(matters);
        Optional<IndicatorCode> whole = it.origin().flatMap(Origin::whole);
        String label = matter.isPresent()
                ? frame.t("indicators.input.matter", matter.get().title())
                : whole.isPresent() ? frame.t("indicators.input.whole") : frame.t("indicators.input.target");
        Optional<String> address =
                matter.map(one -> "/matters/" + one.id()).or(() -> whole.map(code -> "/indicators/" + code));
        return new Fact.Input(label, Numbers.full(it.value(), indicator), source, address, Optional.of(it.seq()));
    }

    private void add(String key, String label, String value, String shape, String how, List<Fact.Input> inputs) {
        facts.add(new Fact(key, label, value, shape, how, inputs));
    }
}
