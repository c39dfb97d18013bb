package org.luoshi.server.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.matter.light.Light;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.WorkCalendar;

/** Leads on a real ledger: registered, protected, signed, dropped. */
class PipelineTest {

    private Cast cast;

    @BeforeEach
    void open() {
        cast = new Cast();
    }

    @AfterEach
    void close() {
        cast.close();
    }

    @Test
    void whatAUnitRegistersForItselfIsUnderWayAtOnceAndItsClockRuns() {
        MatterId id = cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(1)), Cast.FGJ);
        Matter matter = cast.matter(id);
        assertThat(matter.loop()).isEqualTo(Matter.Loop.UNDER_WAY);
        assertThat(matter.course().stage()).contains("clue");
        assertThat(matter.criterion().orElseThrow().words()).contains("规模以上");
        assertThat(cast.lead(id).facts().size()).isEqualTo("s2");
        WorkCalendar calendar = cast.parts.get(WorkCalendar.class);
        Instant by = matter.course().staged().orElseThrow().by().orElseThrow();
        assertThat(calendar.between(Cast.NOW, by).inDays()).isEqualTo(3);
        assertThat(light(matter, by.minusSeconds(60)).colour()).isEqualTo(Colour.YELLOW);
        assertThat(light(matter, by).colour()).isEqualTo(Colour.RED);
    }

    @Test
    void anotherUnitHasOneWorkingDayToSign() {
        Led led = cast.registering.register(
                Cast.wish("恒远精密轴承有限公司", Optional.empty(), District.SHIQIAO), Cast.OFFICE, Cast.NOW);
        Matter matter = cast.matter(((Led.Done) led).lead());
        assertThat(matter.loop()).isEqualTo(Matter.Loop.ASSIGNED);
        assertThat(matter.course().holder().orElseThrow().step()).isEqualTo(Step.SIGN);
        WorkCalendar calendar = cast.parts.get(WorkCalendar.class);
        Instant by = matter.course().holder().orElseThrow().by().orElseThrow();
        assertThat(calendar.between(Cast.NOW, by).inDays()).isEqualTo(1);
    }

    @Test
    void whoCameFirstIsProtectedByTheCreditCode() {
        cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(1)), Cast.FGJ);
        Led second = cast.registering.register(
                Cast.wish("完全不同的名称有限公司", Optional.of(Cast.code(1)), District.SHIQIAO),
                Cast.TOWN,
                Cast.NOW.plus(Duration.ofDays(3)));
        assertThat(Cast.code(second)).isEqualTo("lead-protected");
        assertThat(Cast.values(second)).containsExactly("区发改局", LocalDate.of(2026, 2, 28));
        assertThat(cast.leads.within(Cast.TOWN.scope())).isEmpty();
    }

    @Test
    void aNameThatIsNearlyTheSameNeedsAReasonThatStaysWithTheLead() {
        MatterId first = cast.registered("恒远精密轴承有限公司", Optional.empty(), Cast.FGJ);
        Wish wish = Cast.wish("江苏恒远精密轴承集团", Optional.empty(), District.SHIQIAO);
        Led doubtful = cast.registering.register(wish, Cast.TOWN, Cast.NOW);
        assertThat(doubtful)
                .isInstanceOfSatisfying(
                        Led.Doubtful.class,
                        it -> assertThat(it.alike()).extracting(Alike::lead).containsExactly(first));
        Led told = cast.registering.register(
                new Wish(wish.facts(), wish.unit(), Optional.of("法人不同")), Cast.TOWN, Cast.NOW);
        Lead lead = cast.lead(((Led.Done) told).lead());
        assertThat(lead.reason()).contains("法人不同");
        assertThat(lead.alike()).hasSize(1);
    }

    @Test
    void twoCreditCodesAreTwoEnterprisesWhateverTheirNames() {
        cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(1)), Cast.FGJ);
        assertThat(cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(2)), Cast.TOWN))
                .isNotNull();
    }

    @Test
    void aDroppedLeadProtectsNobody() {
        MatterId id = cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(1)), Cast.FGJ);
        assertThat(Cast.code(cast.prospecting.drop(id, "", Cast.FGJ, Cast.NOW))).isEqualTo("reason-missing");
        assertThat(Cast.code(cast.prospecting.drop(id, "转投外地", Cast.TOWN, Cast.NOW)))
                .contains("NotThere");
        assertThat(cast.prospecting.drop(id, "转投外地", Cast.FGJ, Cast.NOW)).isInstanceOf(Led.Done.class);
        assertThat(cast.matter(id).loop()).isEqualTo(Matter.Loop.WITHDRAWN);
        assertThat(cast.lead(id).dropped()).contains("转投外地");
        assertThat(cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(1)), Cast.TOWN))
                .isNotEqualTo(id);
    }

    @Test
    void protectionEndsWhereNothingMovedForSixMonths() {
        cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(1)), Cast.FGJ);
        Wish wish = Cast.wish("恒远精密轴承有限公司", Optional.of(Cast.code(1)), District.SHIQIAO);
        Instant before = Instant.parse("2026-08-28T01:29:00Z");
        assertThat(Cast.code(cast.registering.register(wish, Cast.TOWN, before)))
                .isEqualTo("lead-protected");
        assertThat(cast.registering.register(wish, Cast.TOWN, before.plusSeconds(60)))
                .isInstanceOf(Led.Done.class);
    }

    @Test
    void aCodeThatBecomesKnownMayTurnOutToBeAnothers() {
        cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(1)), Cast.FGJ);
        MatterId mine = cast.registered("澜江新材料有限公司", Optional.empty(), Cast.TOWN);
        Led led = cast.prospecting.describe(
                mine, Cast.facts("澜江新材料有限公司", Optional.of(Cast.code(1))), Optional.empty(), Cast.TOWN, Cast.NOW);
        assertThat(Cast.code(led)).isEqualTo("lead-protected");
    }

    @Test
    void theUnitBelowSeesNothingOfAnothersLead() {
        MatterId id = cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(1)), Cast.FGJ);
        assertThat(cast.leads.find(id, Cast.TOWN.scope())).isEmpty();
        assertThat(cast.prospecting.arrive(id, YearMonth.of(2026, 3), BigDecimal.TEN, Cast.TOWN, Cast.NOW))
                .isInstanceOf(Led.NotThere.class);
    }

    @Test
    void theLastWordOnAMonthCounts() {
        MatterId id = cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(1)), Cast.FGJ);
        YearMonth march = YearMonth.of(2026, 3);
        cast.prospecting.promiseMoney(id, List.of(new Monthly(march, new BigDecimal("500"))), Cast.FGJ, Cast.NOW);
        cast.prospecting.arrive(id, march, new BigDecimal("300"), Cast.FGJ, Cast.NOW);
        cast.prospecting.arrive(id, march, new BigDecimal("200"), Cast.FGJ, Cast.NOW);
        assertThat(MoneyFlow.of(List.of(cast.lead(id))))
                .containsExactly(new MoneyFlow.Month(march, new BigDecimal("500"), new BigDecimal("200")));
    }

    @Test
    void whatAContractPromisesBecomesMattersWithFiguresAndDates() {
        MatterId id = cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(1)), Cast.FGJ);
        Signing signing = new Signing(
                "投资合同.pdf",
                "合同".getBytes(StandardCharsets.UTF_8),
                LocalDate.of(2026, 3, 2),
                List.of(
                        new Signing.Wanted(
                                "investment", Optional.of(new BigDecimal("320000000")), LocalDate.of(2027, 12, 31)),
                        new Signing.Wanted("jobs", Optional.of(new BigDecimal("150")), LocalDate.of(2028, 6, 30)),
                        new Signing.Wanted("production", Optional.empty(), LocalDate.of(2027, 10, 1))));
        Instant at = Cast.NOW.plus(Duration.ofDays(3));
        assertThat(Cast.code(cast.contracting.contract(id, signing, Cast.FGJ, at)))
                .isEqualTo("contract-early");
        cast.sign(id, District.FGJ_CLERK);
        assertThat(cast.contracting.contract(id, signing, Cast.FGJ, at)).isInstanceOf(Led.Done.class);

        List<Promise> promises = cast.lead(id).promises();
        assertThat(promises).extracting(Promise::kind).containsExactly("investment", "jobs", "production");
        Matter money = cast.matter(promises.getFirst().matter());
        assertThat(money.title()).isEqualTo("恒远精密轴承有限公司完成固定资产投资3.2亿元");
        assertThat(money.due().lastDay()).contains(LocalDate.of(2027, 12, 31));
        assertThat(money.measures()).extracting(Measure::unit).containsExactly("元");
        assertThat(money.parties().parent()).contains(id);
        assertThat(money.parties().lead()).contains(District.FGJ);
        assertThat(money.source().quotes().getFirst().words())
                .contains(cast.lead(id).contracts().getFirst().file().hex());
        assertThat(cast.matter(id).course().evidence()).hasSize(1);
    }

    @Test
    void aContractWithAPromiseBeforeItsDayLeavesNothingBehind() {
        MatterId id = cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(1)), Cast.FGJ);
        cast.sign(id, District.FGJ_CLERK);
        int version = cast.matter(id).version();
        Signing signing = new Signing(
                "投资合同.pdf",
                new byte[] {1},
                LocalDate.of(2026, 3, 2),
                List.of(new Signing.Wanted("start", Optional.empty(), LocalDate.of(2026, 3, 2))));
        assertThat(Cast.code(cast.contracting.contract(id, signing, Cast.FGJ, Cast.NOW)))
                .isEqualTo("contract-due");
        assertThat(cast.matter(id).version()).isEqualTo(version);
    }

    @Test
    void aReplayMakesTheReadModelsAgain() {
        MatterId id = cast.registered("恒远精密轴承有限公司", Optional.of(Cast.code(1)), Cast.FGJ);
        cast.prospecting.arrive(id, YearMonth.of(2026, 3), new BigDecimal("200.50"), Cast.FGJ, Cast.NOW);
        cast.act(
                id,
                new Command.Report("已考察", Map.of(), Map.of(), List.of(), Optional.empty()),
                District.FGJ_CLERK,
                Cast.NOW);
        cast.sign(id, District.FGJ_CLERK);
        MatterId other = cast.registered("澜江新材料有限公司", Optional.empty(), Cast.TOWN);
        cast.prospecting.drop(other, "转投外地", Cast.TOWN, Cast.NOW);
        ReadModels.assertReplayedEqual(cast.parts, "pipeline", "matter");
    }

    private Light light(Matter matter, Instant at) {
        return Light.at(
                matter,
                cast.parts.get(Playbooks.class).require(matter.playbook()),
                cast.parts.get(WorkCalendar.class),
                at);
    }
}
