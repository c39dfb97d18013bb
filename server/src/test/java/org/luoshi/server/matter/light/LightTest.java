package org.luoshi.server.matter.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.matter.light.Sample.at;
import static org.luoshi.server.matter.light.Sample.playbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.calendar.StatutoryCalendar;

class LightTest {

    private static final StatutoryCalendar CALENDAR = new StatutoryCalendar();

    /**
     * Ten working days from Monday the 2nd of March 2026 to Friday the 13th: each is ten points. With 20 of 100 done it
     * is ten behind at the end of the third day, and thirty behind at the end of the fifth.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-03-04T17:59, GREEN",
        "2026-03-04T18:00, YELLOW",
        "2026-03-06T18:00, YELLOW",
        "2026-03-09T08:30, YELLOW",
        "2026-03-09T08:31, RED"
    })
    void isYellowFromTenPointsBehindAndRedAboveThirty(String now, Colour colour) {
        Matter matter = onTenDays().figure("100", "20").matter();

        assertThat(light(matter, now, "pace").colour()).isEqualTo(colour);
    }

    @Test
    void saysByHowManyPointsItIsBehind() {
        Matter matter = onTenDays().figure("100", "20").matter();

        Light light = light(matter, "2026-03-06T18:00", "pace");

        assertThat(light.rule()).isEqualTo("pace");
        assertThat(light.reasons().getFirst().key()).isEqualTo("pace");
        assertThat(light.reasons().getFirst().values()).containsExactly("50", "20", "30");
        assertThat(light.reasons().getFirst().source()).contains("银川");
    }

    @Test
    void expectsOfAPlanTheNodesWhoseDayIsOver() {
        Matter matter = onTenDays()
                .node("2026-03-03", true)
                .node("2026-03-05", false)
                .node("2026-03-10", false)
                .node("2026-03-13", false)
                .matter();

        assertThat(light(matter, "2026-03-05T17:59", "pace").colour()).isEqualTo(Colour.GREEN);
        assertThat(light(matter, "2026-03-05T18:00", "pace").colour()).isEqualTo(Colour.YELLOW);
        assertThat(light(matter, "2026-03-10T18:00", "pace").colour()).isEqualTo(Colour.RED);
    }

    @Test
    void saysNothingOfThePaceWithoutFiguresAndNodes() {
        Matter matter = onTenDays().matter();

        assertThat(light(matter, "2026-03-13T12:00", "pace").reasons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-10T08:59, GREEN",
        "2026-05-10T09:00, YELLOW",
        "2026-06-10T08:59, YELLOW",
        "2026-06-10T09:00, RED"
    })
    void isYellowAfterTwoMonthsWithoutMovementAndRedAfterThree(String now, Colour colour) {
        Matter matter = new Sample()
                .started("2026-02-02T09:00")
                .moved("2026-03-10T09:00")
                .matter();

        assertThat(light(matter, now, "movement").colour()).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-15T23:59, GREEN, days, 16",
        "2026-12-16T00:00, YELLOW, days, 15",
        "2026-12-31T23:59, YELLOW, days-today, 2026-12-31",
        "2027-01-01T00:00, RED, days-over, 1"
    })
    void isYellowFifteenDaysBeforeTheDateAndRedAfterIt(String now, Colour colour, String key, String last) {
        Matter matter =
                new Sample().due("2026-12-31").started("2026-02-02T09:00").matter();

        Light light = light(matter, now, "days");

        assertThat(light.colour()).isEqualTo(colour);
        assertThat(light.reasons().getFirst().key()).isEqualTo(key);
        assertThat(light.reasons().getFirst().values().getLast()).isEqualTo(last);
    }

    @Test
    void isNotLateWhileAClaimMadeInTimeIsVerified() {
        assertThat(light(claimed("2026-12-31T17:00"), "2027-01-10T09:00", "days")
                        .colour())
                .isEqualTo(Colour.GREEN);
        assertThat(light(claimed("2027-01-04T09:00"), "2027-01-10T09:00", "days")
                        .colour())
                .isEqualTo(Colour.RED);
    }

    /** Two days to sign, from Monday morning: three quarters of them are gone on Tuesday at half past one. */
    @ParameterizedTest
    @CsvSource({"2026-03-03T13:59, GREEN, clock", "2026-03-03T14:00, YELLOW, clock", "2026-03-03T18:00, RED, clock-over"
    })
    void aStepsClockCountsWhateverThePlaybookNames(String now, Colour colour, String key) {
        Matter matter = new Sample()
                .hold(Step.SIGN, Sample.LEAD, "2026-03-02T08:30", "2026-03-03T18:00")
                .matter();

        Light light = light(matter, now);

        assertThat(light.colour()).isEqualTo(colour);
        assertThat(light.reasons().getFirst().key()).isEqualTo(key);
    }

    @Test
    void foreseeingToBeLateIsYellowAndNeverRed() {
        Sample sample =
                new Sample().due("2026-12-31").started("2026-03-02T08:30").moved("2026-04-01T10:00");
        sample.expected = Optional.of(LocalDate.of(2027, 3, 1));

        Light light = light(sample.matter(), "2026-04-01T10:00", "pace");

        assertThat(light.colour()).isEqualTo(Colour.YELLOW);
        assertThat(light.reasons().getFirst().values()).containsExactly("2027-03-01", "60");
        sample.expected = Optional.of(LocalDate.of(2026, 12, 31));
        assertThat(light(sample.matter(), "2026-04-01T10:00", "pace").colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void theWorstRuleDecidesAndStandsFirst() {
        Matter matter = onTenDays().figure("100", "100").matter();

        Light light = light(matter, "2026-03-20T09:00", "pace", "movement", "days");

        assertThat(light.colour()).isEqualTo(Colour.RED);
        assertThat(light.reasons())
                .extracting(Light.Reason::rule)
                .startsWith("days")
                .hasSize(3);
    }

    @Test
    void whatIsOverOrRestsHasNoLight() {
        Sample sample = new Sample().due("2026-03-01").started("2026-02-02T09:00");
        for (Matter.Loop loop : List.of(Matter.Loop.CLOSED, Matter.Loop.MERGED, Matter.Loop.SUSPENDED)) {
            sample.loop = loop;
            assertThat(light(sample.matter(), "2026-06-01T09:00", "days").colour())
                    .isEqualTo(Colour.NONE);
        }
    }

    @Test
    void aMatterOnTrackWithFreshEvidenceIsNotAskedFor() {
        Matter matter = new Sample()
                .due("2026-12-31")
                .started("2026-03-02T08:30")
                .figure("100", "60")
                .fresh("2026-07-01T10:00")
                .moved("2026-07-01T10:00")
                .matter();

        assertThat(asked(matter, "pace", "movement", "days")).isEqualTo(at("2026-08-01T10:00"));
    }

    @Test
    void aMatterThatTurnsYellowIsAskedForThen() {
        Matter matter =
                onTenDays().figure("100", "20").fresh("2026-03-04T09:00").matter();

        assertThat(asked(matter, "pace")).isEqualTo(at("2026-03-03T00:00"));
        assertThat(asked(onDistantDate(), "pace"))
                .isEqualTo(Outlook.of(onDistantDate(), playbook("pace"), CALENDAR)
                        .yellowAt()
                        .orElseThrow())
                .isBefore(at("2026-04-02T08:30"));
    }

    @Test
    void aMatterIsAskedForBeforeItsDateWhateverItsLight() {
        Matter matter = new Sample()
                .due("2026-03-31")
                .started("2026-03-02T08:30")
                .figure("100", "100")
                .fresh("2026-03-02T09:00")
                .matter();

        assertThat(asked(matter, "pace")).isEqualTo(at("2026-03-21T00:00"));
    }

    @Test
    void aMatterWithoutFiguresAndNodesIsAskedOnceForAPlan() {
        Sample sample =
                new Sample().due("2026-12-31").started("2026-03-02T08:30").moved("2026-03-02T08:30");
        assertThat(asked(sample.matter(), "pace")).isEqualTo(at("2026-03-02T08:30"));

        sample.moved("2026-03-03T09:00");
        assertThat(asked(sample.matter(), "pace")).isEqualTo(at("2026-04-03T09:00"));
    }

    @Test
    void everyOtherStepIsAskedForAtOnce() {
        Matter matter = new Sample()
                .hold(Step.VERIFY, new UnitCode("sjj"), "2026-03-02T08:30", "2026-03-09T18:00")
                .matter();

        assertThat(asked(matter)).isEqualTo(at("2026-03-02T08:30"));
    }

    /** The light is computed here anew from the definitions, minute by minute round the instants foretold. */
    @Test
    void theLightIsWhatWasForetold() {
        Random random = new Random(42);
        Playbook playbook = playbook("pace", "movement", "days");
        for (int i = 0; i < 400; i++) {
            Matter matter = any(random);
            Outlook outlook = Outlook.of(matter, playbook, CALENDAR);
            assertAgree(matter, outlook, at("2026-01-01T00:00").plusSeconds(random.nextLong(70_000_000)));
            outlook.yellowAt().ifPresent(turn -> around(matter, outlook, turn));
            outlook.redAt().ifPresent(turn -> around(matter, outlook, turn));
        }
    }

    private static void around(Matter matter, Outlook outlook, Instant turn) {
        assertAgree(matter, outlook, turn.minusMillis(1));
        assertAgree(matter, outlook, turn);
        assertAgree(matter, outlook, turn.plusSeconds(60));
    }

    private static void assertAgree(Matter matter, Outlook outlook, Instant now) {
        Colour naive = naive(matter, now);
        assertThat(outlook.colour(matter.loop(), now))
                .as("%s at %s", matter, now)
                .isEqualTo(naive);
        assertThat(Light.at(matter, playbook("pace", "movement", "days"), CALENDAR, now)
                        .colour())
                .isEqualTo(naive);
    }

    private static Colour naive(Matter matter, Instant now) {
        double behind = Pace.expected(matter, CALENDAR, now) - matter.course().progress();
        LocalDate today = LocalDate.ofInstant(now, Rule.BEIJING);
        LocalDate due = matter.due().lastDay().orElseThrow();
        Instant moved = matter.course().moved().orElseThrow();
        if (behind > 30 + 1e-6
                || today.isAfter(due)
                || !now.isBefore(moved.atZone(Rule.BEIJING).plusMonths(3).toInstant())) {
            return Colour.RED;
        }
        return behind >= 10 - 1e-6
                        || !today.isBefore(due.minusDays(15))
                        || !now.isBefore(
                                moved.atZone(Rule.BEIJING).plusMonths(2).toInstant())
                ? Colour.YELLOW
                : Colour.GREEN;
    }

    private static Matter any(Random random) {
        LocalDate start = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(200));
        LocalDate due = start.plusDays(20 + random.nextInt(300));
        Sample sample = new Sample().due(due.toString()).started(start + "T10:0" + random.nextInt(10));
        sample.moved(start.plusDays(random.nextInt(60)) + "T11:00");
        for (int i = random.nextInt(3); i >= 0; i--) {
            sample.figure("" + (7 + random.nextInt(93)), "" + random.nextInt(60));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            sample.node(start.plusDays(random.nextInt(200)).toString(), random.nextBoolean());
        }
        return sample.matter();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 20, 5, 25",
        "AT_LEAST, 20, 30, 100",
        "AT_MOST, 30, 28, 100",
        "AT_MOST, 30, 40, 75",
        "AT_MOST, 0, 0, 100",
        "AT_MOST, 0, 1, 0",
        "EXACTLY, 8, 4, 50",
        "RANGE, 10, 5, 50",
        "AT_LEAST, 20, -3, 0"
    })
    void progressIsTheFigureOverItsTarget(Measure.Comparison op, String target, String value, double progress) {
        Sample sample = new Sample();
        sample.measures.add(Sample.measure("指标", op, target, "个"));
        sample.figures.put(0, new Course.Figure(new java.math.BigDecimal(value), Instant.EPOCH));

        assertThat(sample.matter().course().progress()).isEqualTo(progress);
    }

    @Test
    void figuresAndNodesCountHalfEach() {
        Sample sample =
                new Sample().figure("100", "40").node("2026-03-03", true).node("2026-03-04", false);

        assertThat(sample.matter().course().progress()).isEqualTo(45);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-24T23:59, GREEN, plan",
        "2026-05-25T00:00, YELLOW, plan",
        "2026-05-31T23:59, YELLOW, plan",
        "2026-06-01T00:00, RED, plan-missed"
    })
    void warnsAWeekBeforeTheLastStartAndIsRedOnceItIsMissed(String now, Colour colour, String key) {
        Matter matter = foreseen("2026-05-30T00:00", "2026-06-01T00:00");

        Light light = light(matter, now, "plan");

        assertThat(light.reasons().getFirst().colour()).isEqualTo(colour);
        assertThat(light.reasons().getFirst().key()).isEqualTo(key);
        assertThat(light.reasons().getFirst().values())
                .containsExactly("2026-05-31", "2026-11-12", "2026-12-02", "2026-12-20");
    }

    @Test
    void isYellowFromWhenTheCautiousFinishIsLateHoweverFarRedIs() {
        Matter matter = foreseen("2026-04-01T00:00", "2026-06-01T00:00");

        assertThat(light(matter, "2026-04-01T00:00", "plan").colour()).isEqualTo(Colour.YELLOW);
        assertThat(Outlook.of(matter, playbook("plan"), CALENDAR).redAt()).contains(at("2026-06-01T00:00"));
    }

    private static Matter foreseen(String yellow, String red) {
        Sample sample = new Sample();
        sample.started = Optional.of(at("2026-03-02T08:30"));
        sample.foreseen = Optional.of(new Course.Foreseen(
                LocalDate.of(2026, 11, 12),
                LocalDate.of(2026, 12, 2),
                LocalDate.of(2026, 12, 20),
                Optional.of(at(yellow)),
                Optional.of(at(red))));
        return sample.matter();
    }

    private static Sample onTenDays() {
        return new Sample().due("2026-03-13").started("2026-03-02T08:30");
    }

    private static Matter onDistantDate() {
        return new Sample()
                .due("2026-06-30")
                .started("2026-03-02T08:30")
                .figure("100", "0")
                .matter();
    }

    private static Matter claimed(String at) {
        Sample sample = new Sample().due("2026-12-31").started("2026-03-02T08:30");
        sample.loop = Matter.Loop.CLAIMED;
        sample.claim = Optional.of(new Course.Claim(
                "完成", List.of(), new Course.Check(false, 0.1, 0.5, "00", List.of()), at(at), Sample.LEAD));
        return sample.matter();
    }

    private static Light light(Matter matter, String now, String... lights) {
        return Light.at(matter, playbook(lights), CALENDAR, at(now));
    }

    private static Instant asked(Matter matter, String... lights) {
        return Outlook.of(matter, playbook(lights), CALENDAR).askAt().orElseThrow();
    }
}
