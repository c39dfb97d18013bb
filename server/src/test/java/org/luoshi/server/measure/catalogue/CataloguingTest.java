package org.luoshi.server.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.measure.Command;
import org.luoshi.server.measure.Indicators;
import org.luoshi.server.measure.Measuring;
import org.luoshi.server.measure.series.Direction;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Origin;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.change.Changes;

/** Indicators as people type them into a form; today is 28 February 2026. */
class CataloguingTest {

    private static final Acting OFFICE =
            new Acting(new Who("穆守真", new PostCode("dcs.chief")), Role.SUPERVISOR, new Scope.District());
    private static final Acting CLERK =
            new Acting(new Who("何敏", new PostCode("tjj.clerk")), Role.CLERK, new Scope.Of(Set.of(new UnitCode("tjj"))));

    private static Parts parts;
    private static Cataloguing cataloguing;
    private static int number;

    /** One of each test's own. */
    private IndicatorCode code = new IndicatorCode("lamps");

    @BeforeAll
    static void open() {
        parts = Parts.open();
        parts.get(Changes.class).carryOut(new District().changes(), District.CHIEF);
        cataloguing = parts.get(Cataloguing.class);
    }

    @BeforeEach
    void name() {
        number++;
        code = new IndicatorCode("lamps-" + number);
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @Test
    void setsUpAnIndicatorWithItsTargetAndItsPaceAtOnce() {
        done(cataloguing.define(
                written()
                        .with(Field.PACE, "节点")
                        .with(Field.QUARTERS, "20 50 80")
                        .with(Field.YEAR, "2026")
                        .with(Field.TARGET, "1,200")
                        .with(Field.WHY, "政府工作报告"),
                OFFICE));

        Series series = series();
        assertThat(series.version()).isEqualTo(2);
        assertThat(series.indicator().pace())
                .isEqualTo(new PaceRule(
                        PaceRule.Kind.NODES,
                        List.of(new BigDecimal("20"), new BigDecimal("50"), new BigDecimal("80"))));
        assertThat(series.target(2026).orElseThrow().value()).isEqualByComparingTo("1200");
        assertThat(series.target(2026).orElseThrow().why()).isEqualTo("政府工作报告");
    }

    @ParameterizedTest
    @CsvSource({
        "CODE, 路灯, measure-code",
        "CODE, new, measure-code-kept",
        "NAME, '', measure-name",
        "UNIT, 箩筐, measure-unit",
        "EVERY, 旬, measure-word",
        "NATURE, 大概, measure-word",
        "OWNER, 天庭, measure-owner",
        "PARENT, no-such-whole, measure-parent-unknown",
        "PARENT, 上级, measure-code",
        "WEIGHT, 很重, measure-no-figure",
        "QUARTERS, 50 20 80, measure-shares",
        "QUARTERS, 20 - 80, measure-shares",
        "TARGET, 一百, measure-no-figure",
        "TARGET, 0.1234567, measure-figure",
        "YEAR, 明年, measure-year",
        "YEAR, 1980, measure-year",
    })
    void saysWhatIsWrongAtItsFieldAndStoresNothing(Field field, String word, String fault) {
        long before = parts.get(Ledger.class).size();
        Written bad = written()
                .with(Field.PACE, "节点")
                .with(Field.YEAR, "2026")
                .with(Field.TARGET, "100")
                .with(field, word);

        assertThat(wrong(cataloguing.define(bad, OFFICE)))
                .extracting(Wrong::field, Wrong::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, fault));
        assertThat(parts.get(Ledger.class).size()).isEqualTo(before);
    }

    @Test
    void saysAllThatCannotBeReadAtOnce() {
        Written bad = written().with(Field.CODE, "路灯").with(Field.EVERY, "旬").with(Field.TARGET, "一百");
        assertThat(wrong(cataloguing.define(bad, OFFICE)))
                .extracting(Wrong::field)
                .containsExactly(Field.CODE, Field.EVERY, Field.TARGET);
    }

    @Test
    void aCodeIsGivenOnce() {
        done(cataloguing.define(written(), OFFICE));
        assertThat(wrong(cataloguing.define(written(), OFFICE)))
                .extracting(Wrong::code)
                .containsExactly("measure-taken");
    }

    @Test
    void changesWhatMayChangeAndRefusesWhoeverHasNotSeenTheLastVersion() {
        done(cataloguing.define(written(), OFFICE));
        done(cataloguing.change(code, 1, written().with(Field.DIRECTION, "越低越好"), OFFICE));

        assertThat(series().indicator().direction()).isEqualTo(Direction.DOWN);
        assertThat(cataloguing.change(code, 1, written(), OFFICE)).isInstanceOf(Cataloguing.Outcome.Conflict.class);
    }

    @ParameterizedTest
    @CsvSource({"UNIT, 万个, UNIT", "UNIT, 套, UNIT", "NATURE, 当期, NATURE", "EVERY, 季, EVERY"})
    void whatFiguresAreCountedInStaysOnceThereAreAny(Field field, String word, Field blamed) {
        done(cataloguing.define(written(), OFFICE));
        enter();

        List<Wrong> wrong = wrong(cataloguing.change(code, 2, written().with(field, word), OFFICE));
        assertThat(wrong)
                .extracting(Wrong::field, Wrong::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(blamed, "measure-fixed"));
    }

    @Test
    void aTargetThatStaysTheSameKeepsItsMatter() {
        done(cataloguing.define(written(), OFFICE));
        Origin promise = Origin.of(MatterId.of("019c0000-0000-7000-8000-000000000001"), 0);
        parts.get(Measuring.class)
                .act(code, 1, new Command.SetTarget(2026, new BigDecimal("100"), Optional.of(promise), ""), OFFICE);
        Written same = written().with(Field.YEAR, "2026").with(Field.TARGET, "100.0");
        done(cataloguing.change(code, 2, same, OFFICE));

        assertThat(series().version()).isEqualTo(2);
        assertThat(series().target(2026).orElseThrow().origin()).contains(promise);
    }

    @Test
    void aUnitSetsNothingUp() {
        done(cataloguing.define(written(), OFFICE));
        assertThat(wrong(cataloguing.change(code, 1, written().with(Field.NAME, "别的"), CLERK)))
                .extracting(Wrong::code)
                .containsExactly("measure-not-yours");
        IndicatorCode other = new IndicatorCode(code + "-other");
        assertThat(wrong(cataloguing.define(written().with(Field.CODE, other.value()), CLERK)))
                .extracting(Wrong::code)
                .containsExactly("measure-not-yours");
    }

    private void enter() {
        Command.Given figure = new Command.Given(Period.of("2026-01"), new BigDecimal("7"), "", Optional.empty());
        parts.get(Measuring.class).act(code, 1, new Command.Enter(List.of(figure)), OFFICE);
    }

    private Written written() {
        return new Written(Map.of(
                Field.CODE, code.value(),
                Field.NAME, "新装路灯",
                Field.GROUP, "城建",
                Field.UNIT, "个",
                Field.EVERY, "月",
                Field.NATURE, "累计",
                Field.SOURCE, "住建局月报",
                Field.OWNER, "tjj"));
    }

    private Series series() {
        return parts.get(Indicators.class).find(code, OFFICE.scope()).orElseThrow();
    }

    private static void done(Cataloguing.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Cataloguing.Outcome.Done.class);
    }

    private static List<Wrong> wrong(Cataloguing.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Cataloguing.Outcome.Faulty.class);
        return ((Cataloguing.Outcome.Faulty) outcome).wrong();
    }
}
