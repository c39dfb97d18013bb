package org.luoshi.server.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.measure.series.Given.indicator;
import static org.luoshi.server.measure.series.Given.part;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.measure.forecast.Outlook;
import org.luoshi.server.measure.pace.Standing;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Origin;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.notice.Errands;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;

/** Indicators that are followed no more, on a real ledger; today is 28 February 2026. */
class RetiringTest {

    private static final Acting OFFICE =
            new Acting(new Who("穆守真", new PostCode("dcs.chief")), Role.SUPERVISOR, new Scope.District());
    private static final Acting CLERK = new Acting(
            new Who("戴听澜", new PostCode("tjj.clerk")), Role.CLERK, new Scope.Of(Set.of(new UnitCode("tjj"))));
    private static final Instant SPRING = Instant.parse("2026-04-13T01:00:00Z");
    private static final MatterId MATTER = MatterId.of("019c0000-0000-7000-8000-000000000001");

    private static final PaceRule EARLY = new PaceRule(
            PaceRule.Kind.NODES, List.of(new BigDecimal("40"), new BigDecimal("60"), new BigDecimal("80")));

    private static Parts parts;
    private static Measuring measuring;
    private static Indicators indicators;
    private static int number;

    /** One of each test's own: 16 of 120 are expected by January, and 1 is there. */
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
        done(act(OFFICE, new Command.SetTarget(2026, new BigDecimal("120"), Optional.empty(), "政府工作报告")));
        done(act(OFFICE, new Command.SetPace(EARLY)));
        done(act(CLERK, figure("2026-01", "1")));
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @Test
    void losesItsLightItsForecastAndItsRemindersAndKeepsItsFigures() {
        assertThat(behind()).isTrue();
        assertThat(asked()).isTrue();
        Series gone = done(act(OFFICE, new Command.Retire("并入新口径", false)));

        assertThat(gone.retirement().orElseThrow().why()).isEqualTo("并入新口径");
        assertThat(gone.at(Period.of("2026-01"))).isPresent();
        assertThat(Standing.of(gone)).isEmpty();
        assertThat(Outlook.of(gone)).isEmpty();
        assertThat(behind()).isFalse();
        assertThat(asked()).isFalse();
    }

    @Test
    void refusesToRetireWithoutAReason() {
        assertThat(refused(act(OFFICE, new Command.Retire(" ", false))).code()).isEqualTo("measure-retire-why");
    }

    @Test
    void aUnitRetiresNothing() {
        assertThat(refused(act(CLERK, new Command.Retire("不想填", false))).code()).isEqualTo("measure-not-yours");
    }

    @Test
    void refusesAWholeWithPartsThatAreFollowed() {
        Indicator town = part(capital, "shiqiao");
        done(measuring.define(town, OFFICE));
        assertThat(refused(act(OFFICE, new Command.Retire("并入", false))))
                .isEqualTo(new Refusal(
                        "measure-retire-parts", List.of(capital.name(), 1, capital.name() + "（" + town.code() + "）")));

        done(measuring.act(town.code(), 1, new Command.Retire("并入", false), OFFICE));
        done(act(OFFICE, new Command.Retire("并入", false)));
        assertThat(refused(measuring.act(town.code(), 2, new Command.Resume("有误"), OFFICE))
                        .code())
                .isEqualTo("measure-parent-retired");
    }

    @Test
    void asksFirstWhereAMatterPromisedItsTarget() {
        done(act(OFFICE, target(2026)));
        assertThat(refused(act(OFFICE, new Command.Retire("并入", false))))
                .isEqualTo(new Refusal("measure-retire-promised", List.of(capital.name(), 2026)));
        assertThat(done(act(OFFICE, new Command.Retire("并入", true))).isRetired())
                .isTrue();
    }

    @Test
    void aPromiseOfAYearThatIsOverIsNoObstacle() {
        done(act(OFFICE, target(2025)));
        assertThat(done(act(OFFICE, new Command.Retire("并入", false))).isRetired())
                .isTrue();
    }

    @Test
    void takesNoFigureTargetOrPartWhileItIsRetired() {
        done(act(OFFICE, new Command.Retire("并入", false)));

        assertThat(refused(act(CLERK, figure("2026-02", "2"))).code()).isEqualTo("measure-retired");
        assertThat(refused(act(OFFICE, target(2026))).code()).isEqualTo("measure-retired");
        assertThat(refused(measuring.define(part(capital, "hedong"), OFFICE)).code())
                .isEqualTo("measure-parent-retired");
        // What changes nothing is no fault: a whole year's spreadsheet can be brought again.
        done(act(CLERK, figure("2026-01", "1")));
    }

    @Test
    void isFollowedAgainAsItWas() {
        done(act(OFFICE, new Command.Retire("并入", false)));
        assertThat(refused(act(OFFICE, new Command.Resume(""))).code()).isEqualTo("measure-resume-why");
        Series back = done(act(OFFICE, new Command.Resume("停用有误")));

        assertThat(back.isRetired()).isFalse();
        assertThat(behind()).isTrue();
        assertThat(asked()).isTrue();
    }

    @Test
    void refusesWhoeverHasNotSeenTheLastVersion() {
        assertThat(measuring.act(capital.code(), 1, new Command.Retire("并入", false), OFFICE))
                .isInstanceOf(Result.Conflict.class);
    }

    @Test
    void aWholeKeepsItsUnitWhileItHasParts() {
        Indicator whole = indicator("whole-" + number, "亿元", Nature.CUMULATIVE, Period.Every.MONTH);
        done(measuring.define(whole, OFFICE));
        done(measuring.define(part(whole, "shiqiao"), OFFICE));
        Indicator other = indicator("whole-" + number, "万元", Nature.CUMULATIVE, Period.Every.MONTH);

        assertThat(refused(measuring.define(other, OFFICE)).code()).isEqualTo("measure-parts-fixed");
    }

    @Test
    void tellsWhoRemindsOfTheFigureUntilItIsEntered() {
        assertThat(errands()).containsExactly("%s：填报2026年2月数据".formatted(capital.name()));
        done(act(CLERK, figure("2026-02", "20")));
        assertThat(errands()).isEmpty();
    }

    @Test
    void aReplayMakesTheReadModelAgain() {
        done(act(OFFICE, new Command.Retire("并入", false)));
        ReadModels.assertReplayedEqual(parts, "measure");
        done(act(OFFICE, new Command.Resume("有误")));
        ReadModels.assertReplayedEqual(parts, "measure");
    }

    /** As of 18 March 2026: the statistical offices' February is due on the 20th. */
    private List<String> errands() {
        return parts.get(Errands.class).open(LocalDate.of(2026, 3, 18)).stream()
                .filter(it -> it.key().startsWith("figure:" + capital.code() + ":"))
                .map(Errands.Errand::title)
                .toList();
    }

    private boolean behind() {
        return indicators.behind(OFFICE.scope()).stream()
                .anyMatch(it -> it.code().equals(capital.code()));
    }

    private boolean asked() {
        return indicators.asked(new UnitCode("tjj"), SPRING).stream()
                .anyMatch(it -> it.code().equals(capital.code()));
    }

    private Result act(Acting who, Command command) {
        int version =
                indicators.find(capital.code(), OFFICE.scope()).orElseThrow().version();
        return measuring.act(capital.code(), version, command, who);
    }

    private static Command target(int year) {
        return new Command.SetTarget(year, new BigDecimal("130"), Optional.of(Origin.of(MATTER, 0)), "");
    }

    private static Command figure(String period, String value) {
        return new Command.Enter(
                List.of(new Command.Given(Period.of(period), new BigDecimal(value), "", Optional.empty())));
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
