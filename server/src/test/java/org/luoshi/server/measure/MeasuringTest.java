package org.luoshi.server.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.measure.series.Given.indicator;
import static org.luoshi.server.measure.series.Given.part;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Agreed;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.series.Target;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;

/** Indicators on a real ledger; today is 28 February 2026. */
class MeasuringTest {

    private static final Acting OFFICE =
            new Acting(new Who("穆守真", new PostCode("dcs.chief")), Role.SUPERVISOR, new Scope.District());
    private static final Acting CLERK = clerk("tjj");
    private static Parts parts;
    private static Measuring measuring;
    private static Indicators indicators;
    private static int number;

    /** One of each test's own. */
    private Indicator capital = indicator("capital", "亿元", Nature.CUMULATIVE, Period.Every.MONTH);

    @BeforeAll
    static void open() {
        parts = Parts.open();
        measuring = parts.get(Measuring.class);
        indicators = parts.get(Indicators.class);
    }

    @BeforeEach
    void define() {
        number++;
        capital = indicator("capital-" + number, "亿元", Nature.CUMULATIVE, Period.Every.MONTH);
        done(measuring.define(capital, OFFICE));
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @Test
    void keepsEveryFigureThatARevisionReplaces() {
        done(act(CLERK, given("2026-01", "7.2", "")));
        Series series = done(act(CLERK, given("2026-01", "7.5", "统计局核增")));

        Actual january = series.at(Period.of("2026-01")).orElseThrow();
        assertThat(january.value()).isEqualByComparingTo("7.5");
        assertThat(january.revisions())
                .extracting(it -> it.value().toPlainString())
                .containsExactly("7.2", "7.5");
        assertThat(january.last().why()).isEqualTo("统计局核增");
    }

    @Test
    void refusesARevisionWithoutAReason() {
        done(act(CLERK, given("2026-01", "7.2", "")));
        assertThat(refused(act(CLERK, given("2026-01", "7.5", ""))))
                .isEqualTo(new Refusal("measure-why", List.of(Period.of("2026-01"), "7.2", "7.5")));
    }

    @Test
    void refusesAPeriodThatHasNotBegunOrIsOfAnotherLength() {
        assertThat(refused(act(CLERK, given("2026-03", "7", ""))).code()).isEqualTo("measure-period-future");
        assertThat(refused(act(CLERK, given("2025Q4", "7", ""))).code()).isEqualTo("measure-period-other");
    }

    @Test
    void writesNothingWhereNothingChanges() {
        done(act(CLERK, given("2026-01", "7.2", "")));
        int before = series().version();
        done(act(CLERK, given("2026-01", "7.20", "")));
        assertThat(series().version()).isEqualTo(before);
    }

    @Test
    void aUnitEntersItsOwnFiguresOnlyAndSetsNoTargets() {
        assertThat(act(clerk("shiqiao"), given("2026-01", "7", ""))).isInstanceOf(Result.NotThere.class);
        Command target = new Command.SetTarget(2026, BigDecimal.TEN, Optional.empty(), "");
        assertThat(refused(act(CLERK, target)).code()).isEqualTo("measure-not-yours");
        assertThat(indicators.all(clerk("shiqiao").scope()))
                .noneMatch(it -> it.code().equals(capital.code()));
    }

    @Test
    void refusesWhoeverHasNotSeenTheLastVersion() {
        done(act(CLERK, given("2026-01", "7.2", "")));
        assertThat(measuring.act(capital.code(), 1, given("2026-02", "9", ""), CLERK))
                .isInstanceOf(Result.Conflict.class);
    }

    @Test
    void refusesABreakdownThatFallsShortWithItsNumbers() {
        Agreed.Part[] shares = broken("94.3", "50", "44.2");
        Refusal refusal = refused(act(OFFICE, new Command.AgreeBreakdown(2026, Arrays.asList(shares))));

        assertThat(refusal.code()).isEqualTo("measure-sum-up");
        assertThat(refusal.values()).containsExactly(2, "94.2", "亿元", "94.3", "0.1");
        assertThat(indicators
                        .find(shares[0].code(), OFFICE.scope())
                        .orElseThrow()
                        .target(2026))
                .isEmpty();
    }

    @Test
    void aBreakdownSetsTheTargetsOfItsPartsInTheSameBreath() {
        Agreed.Part[] shares = broken("94.3", "50", "44.3");
        done(act(OFFICE, new Command.AgreeBreakdown(2026, Arrays.asList(shares))));

        assertThat(indicators.parts(capital.code(), OFFICE.scope()))
                .extracting(
                        it -> it.target(2026).map(Target::value).orElseThrow().toPlainString())
                .containsExactly("50", "44.3");
        assertThat(series().breakdown(2026)).isPresent();
    }

    @Test
    void refusesAPartThatIsCountedOtherwiseThanItsWhole() {
        Indicator other = part(indicator("capital-" + number, "万元", Nature.CUMULATIVE, Period.Every.MONTH), "hedong");
        assertThat(refused(measuring.define(other, OFFICE)).code()).isEqualTo("measure-parent-other");
    }

    @Test
    void refusesToChangeTheUnitOfFiguresThatAreThere() {
        done(act(CLERK, given("2026-01", "7.2", "")));
        Indicator other = indicator("capital-" + number, "万元", Nature.CUMULATIVE, Period.Every.MONTH);
        assertThat(refused(measuring.define(other, OFFICE)).code()).isEqualTo("measure-fixed");
    }

    @Test
    void aReplayMakesTheReadModelAgain() {
        Agreed.Part[] shares = broken("94.3", "50", "44.3");
        done(act(OFFICE, new Command.AgreeBreakdown(2026, Arrays.asList(shares))));
        done(act(CLERK, given("2026-01", "7.2", "")));
        done(act(CLERK, given("2026-01", "7.5", "核增")));
        done(act(OFFICE, new Command.SetPace(org.luoshi.server.measure.series.PaceRule.SEASONAL)));

        ReadModels.assertReplayedEqual(parts, "measure");
    }

    private Agreed.Part[] broken(String target, String... values) {
        done(act(OFFICE, new Command.SetTarget(2026, new BigDecimal(target), Optional.empty(), "政府工作报告")));
        List<String> units = List.of("shiqiao", "hedong");
        Agreed.Part[] shares = new Agreed.Part[values.length];
        for (int i = 0; i < values.length; i++) {
            Indicator part = part(capital, units.get(i));
            done(measuring.define(part, OFFICE));
            shares[i] = new Agreed.Part(part.code(), part.owner(), new BigDecimal(values[i]));
        }
        return shares;
    }

    private Result act(Acting who, Command command) {
        return measuring.act(capital.code(), series().version(), command, who);
    }

    private Series series() {
        return indicators.find(capital.code(), OFFICE.scope()).orElseThrow();
    }

    private static Command given(String period, String value, String why) {
        return new Command.Enter(
                List.of(new Command.Given(Period.of(period), new BigDecimal(value), why, Optional.empty())));
    }

    private static Acting clerk(String unit) {
        UnitCode code = new UnitCode(unit);
        return new Acting(new Who("戴听澜", new PostCode(unit + ".clerk")), Role.CLERK, new Scope.Of(Set.of(code)));
    }

    private static Series done(Result result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done) result).series();
    }

    private static Refusal refused(Result result) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused) result).why();
    }
}
