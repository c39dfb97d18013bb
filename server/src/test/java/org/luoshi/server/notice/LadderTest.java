package org.luoshi.server.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.light.Sample;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.calendar.StatutoryCalendar;
import org.luoshi.server.unit.Role;

class LadderTest {

    private static final StatutoryCalendar CALENDAR = new StatutoryCalendar();

    /** Due on Wednesday the 11th of March 2026. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-05, -",
                "2026-03-06, fgj.clerk BEFORE HOLDER",
                "2026-03-09, -",
                "2026-03-10, fgj.clerk BEFORE HOLDER",
                "2026-03-11, fgj.clerk TODAY HOLDER",
                "2026-03-12, fgj.clerk AFTER HOLDER;fgj.head AFTER HEAD",
                "2026-03-13, -",
                "2026-03-16, dcs.head AFTER SUPERVISOR",
                "2026-03-17, -"
            })
    void remindsTheHolderThenTheHeadThenTheSupervisor(LocalDate today, String said) {
        Matter matter = due("2026-03-11");

        assertThat(String.join(";", said(matter, today.minusDays(1), today))).isEqualTo(said == null ? "" : said);
    }

    /** The 15th to the 23rd of February 2026 are off: the 14th, a Saturday, is worked. */
    @Test
    void aDateInTheHolidaysIsRemindedOfOnTheLastWorkingDayBefore() {
        Matter matter = due("2026-02-18");

        assertThat(said(matter, day("2026-02-13"), day("2026-02-14"))).containsExactly("fgj.clerk TODAY HOLDER");
        assertThat(said(matter, day("2026-02-23"), day("2026-02-24")))
                .containsExactly("fgj.clerk AFTER HOLDER", "fgj.head AFTER HEAD");
    }

    /** Due on Wednesday the 15th of April 2026: the unit's clerks, its heads, the supervising office. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-04-09, -",
                "2026-04-10, fgj.clerk BEFORE HOLDER",
                "2026-04-13, -",
                "2026-04-15, fgj.clerk TODAY HOLDER",
                "2026-04-16, fgj.clerk AFTER HOLDER;fgj.head AFTER HEAD",
                "2026-04-20, dcs.head AFTER SUPERVISOR",
                "2026-04-21, -"
            })
    void remindsOfAnErrandByTheSameRungs(LocalDate today, String said) {
        Errands.Errand errand = new Errands.Errand(
                "figure:retail:2026-03",
                "/indicators/retail",
                "零售：填报2026年3月数据",
                new UnitCode("fgj"),
                LocalDate.of(2026, 4, 15));

        assertThat(Ladder.reminders(errand, Staff.usual(), CALENDAR, today.minusDays(1), today).stream()
                        .map(it -> it.post() + " " + it.kind() + " " + it.level())
                        .toList())
                .isEqualTo(said == null ? List.of() : List.of(said.split(";")));
    }

    @Test
    void daysMissedAreMadeUpForOnce() {
        assertThat(said(due("2026-03-11"), day("2026-03-05"), day("2026-03-16")))
                .containsExactly("fgj.clerk AFTER HOLDER", "fgj.head AFTER HEAD", "dcs.head AFTER SUPERVISOR");
    }

    @Test
    void aLeadersDecisionHasAClockLikeAnyOther() {
        PostCode mayor = new PostCode("qu.mayor");
        Sample sample = new Sample();
        sample.holds.add(new Course.Hold(
                Step.DECIDE,
                new UnitCode("qu"),
                Optional.of(mayor),
                Sample.at("2026-03-02T09:00"),
                Optional.of(Sample.at("2026-03-04T09:00")),
                Optional.empty()));

        assertThat(said(sample.matter(), day("2026-03-03"), day("2026-03-04")))
                .containsExactly("qu.mayor TODAY HOLDER");
        assertThat(said(sample.matter(), day("2026-03-08"), day("2026-03-09")))
                .containsExactly("dcs.head AFTER SUPERVISOR");
    }

    @Test
    void aVacantPostsReminderGoesToItsDeputy() {
        PostCode vacant = new PostCode("fgj.desk");
        Sample sample = new Sample();
        sample.holds.add(new Course.Hold(
                Step.SIGN,
                Sample.LEAD,
                Optional.of(vacant),
                Sample.at("2026-03-02T09:00"),
                Optional.of(Sample.at("2026-03-04T09:00")),
                Optional.empty()));

        assertThat(Ladder.reminders(
                        sample.matter(),
                        Staff.usual().post(vacant, Role.CLERK, false),
                        CALENDAR,
                        day("2026-03-03"),
                        day("2026-03-04")))
                .extracting(Reminder::post)
                .containsExactly(Staff.HEAD);
    }

    @Test
    void saysNothingOfWhatIsOverOrHasNoDate() {
        Sample over = new Sample().due("2026-03-11");
        over.loop = Matter.Loop.CLOSED;

        assertThat(said(over.matter(), day("2026-03-10"), day("2026-03-11"))).isEmpty();
        assertThat(said(new Sample().started("2026-03-02T09:00").matter(), day("2026-03-10"), day("2026-03-11")))
                .isEmpty();
    }

    private static Matter due(String date) {
        return new Sample().due(date).started("2026-02-02T09:00").matter();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static List<String> said(Matter matter, LocalDate since, LocalDate today) {
        return Ladder.reminders(matter, Staff.usual(), CALENDAR, since, today).stream()
                .map(it -> it.post() + " " + it.kind() + " " + it.level())
                .toList();
    }
}
