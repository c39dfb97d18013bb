package org.luoshi.server.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.nlf.calendar.Holiday;
import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import com.nlf.calendar.util.HolidayUtil;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.server.shared.WorkingTime;

class StatutoryCalendarTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final StatutoryCalendar CALENDAR = new StatutoryCalendar();

    /** Worked by hand with the notices beside it. */
    @ParameterizedTest
    @CsvSource({
        // An ordinary day, over lunch.
        "2026-03-03T11:00, 120, 2026-03-03T14:30",
        // Ends with the day, not on the next morning.
        "2026-03-03T08:30, 480, 2026-03-03T18:00",
        "2026-03-03T08:30, 481, 2026-03-04T08:31",
        // Before Spring Festival 2026: one hour on Friday, eight on Saturday the 14th (made up), 15 to 23 off, seven
        // left.
        "2026-02-13T17:00, 960, 2026-02-24T17:00",
        // A Saturday that is made up after it.
        "2026-02-27T17:00, 120, 2026-02-28T09:30",
        // Before National Day 2026: two hours, seven days off, six hours.
        "2026-09-30T16:00, 480, 2026-10-08T16:00",
        // From within the holiday.
        "2026-10-03T10:00, 60, 2026-10-08T09:30",
        // Sunday the 28th of September 2025 is made up; 1 to 8 October off; Saturday the 11th is made up.
        "2025-09-26T18:00, 480, 2025-09-28T18:00",
        "2025-09-30T18:00, 1440, 2025-10-11T18:00",
        // From the evening on, and from the lunch break.
        "2026-03-06T20:00, 30, 2026-03-09T09:00",
        "2026-03-03T12:15, 15, 2026-03-03T13:45",
        // Spring Festival 2020 was made longer: back on Monday the 3rd of February.
        "2020-01-23T17:00, 120, 2020-02-03T09:30"
    })
    void addsWorkingTime(String from, long minutes, String to) {
        assertThat(CALENDAR.plus(at(from), new WorkingTime(minutes))).isEqualTo(at(to));
        assertThat(CALENDAR.between(at(from), at(to))).isEqualTo(new WorkingTime(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-28T00:00, 2025-10-12T00:00, 2880", // six days: 28, 29, 30, then 9, 10, 11
        "2026-02-14T00:00, 2026-02-24T08:30, 480",
        "2026-03-07T09:00, 2026-03-08T18:00, 0",
        "2026-03-03T12:00, 2026-03-03T13:30, 0",
        "2026-03-03T15:00, 2026-03-03T14:00, 0"
    })
    void countsWorkingTime(String from, String to, long minutes) {
        assertThat(CALENDAR.between(at(from), at(to)).minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T10:07, 2026-03-03T10:07",
        "2026-03-03T12:00, 2026-03-03T13:30",
        "2026-03-03T18:00, 2026-03-04T08:30",
        "2026-02-15T10:00, 2026-02-24T08:30"
    })
    void noTimeLeadsToTheNextWorkingInstant(String from, String to) {
        assertThat(CALENDAR.plus(at(from), WorkingTime.NONE)).isEqualTo(at(to));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-18, 1, 2026-09-20",
        "2026-10-03, 1, 2026-10-08",
        "2026-10-08, -1, 2026-09-30",
        "2026-10-03, -2, 2026-09-29",
        "2026-10-03, 0, 2026-10-03",
        "2200-01-03, 5, 2200-01-10",
        "1900-01-05, 1, 1900-01-08"
    })
    void addsWorkingDays(LocalDate from, int days, LocalDate to) {
        assertThat(CALENDAR.plusWorkingDays(from, days)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-31T18:00",
        "2026-10-05, 2026-09-30T18:00",
        "2026-02-28, 2026-02-28T18:00",
        "2026-03-01, 2026-02-28T18:00"
    })
    void endsADayWithItsLastWorkingInstant(LocalDate day, String end) {
        assertThat(CALENDAR.endOf(day)).isEqualTo(at(end));
    }

    @Test
    void timesInARowAddUp() {
        Random random = new Random(20260228);
        for (int i = 0; i < 20_000; i++) {
            Instant a = any(random);
            Instant b = a.plusNanos(random.nextLong(400L * 86_400_000_000_000L));
            Instant c = b.plusNanos(random.nextLong(40L * 86_400_000_000_000L));
            assertThat(CALENDAR.between(a, b).plus(CALENDAR.between(b, c)))
                    .as("%s %s %s", a, b, c)
                    .isEqualTo(CALENDAR.between(a, c));
        }
    }

    @Test
    void whatIsAddedIsBetween() {
        Random random = new Random(20261001);
        for (int i = 0; i < 20_000; i++) {
            Instant from = any(random);
            WorkingTime time = new WorkingTime(random.nextLong(200_000));
            Instant to = CALENDAR.plus(from, time);
            assertThat(CALENDAR.between(from, to)).as("%s + %s", from, time).isEqualTo(time);
            assertThat(CALENDAR.plus(to, WorkingTime.NONE)).isAfterOrEqualTo(to);
        }
    }

    /** From a whole minute on, nothing shorter would do: the instant is the first. */
    @Test
    void isTheFirstInstantByWhichSoMuchIsWorked() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            Instant from = Instant.ofEpochSecond(any(random).getEpochSecond() / 60 * 60);
            WorkingTime time = new WorkingTime(1 + random.nextLong(5_000));
            Instant to = CALENDAR.plus(from, time);
            assertThat(CALENDAR.between(from, to.minusNanos(1_000))).isLessThan(time);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023})
    void agreesWithTheLibraryWhereThatKnowsTheYear(int year) {
        Map<LocalDate, Boolean> theirs = new TreeMap<>();
        for (Holiday day : HolidayUtil.getHolidays(year)) {
            theirs.put(LocalDate.parse(day.getDay()), day.isWork());
        }
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .forEach(day -> assertThat(CALENDAR.isWorkingDay(day))
                        .as("%s", day)
                        .isEqualTo(theirs.getOrDefault(day, isWeekday(day))));
    }

    @Test
    void theLibraryFindsTheFestivalsOnTheSameDays() {
        for (int year = 2010; year < 2080; year += 3) {
            Solar qingming = Objects.requireNonNull(
                    Lunar.fromYmd(year, 2, 15).getJieQiTable().get("清明"));
            assertThat(new Festivals().of(year))
                    .as("%s", year)
                    .contains(
                            date(Lunar.fromYmd(year, 1, 1).getSolar()),
                            date(qingming),
                            date(Lunar.fromYmd(year, 5, 5).getSolar()),
                            date(Lunar.fromYmd(year, 8, 15).getSolar()));
        }
    }

    private static LocalDate date(Solar day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }

    /** Days off in a row as the notices print them, for the years that the library does not know. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-10, 8",
        "2024-04-04, 3",
        "2024-05-01, 5",
        "2024-06-08, 3",
        "2024-09-15, 3",
        "2024-10-01, 7",
        "2025-01-01, 1",
        "2025-01-28, 8",
        "2025-04-04, 3",
        "2025-05-01, 5",
        "2025-05-31, 3",
        "2025-10-01, 8",
        "2026-01-01, 3",
        "2026-02-15, 9",
        "2026-04-04, 3",
        "2026-05-01, 5",
        "2026-06-19, 3",
        "2026-09-25, 3",
        "2026-10-01, 7"
    })
    void isOffForAsLongAsTheNoticeSays(LocalDate first, int days) {
        assertThat(CALENDAR.isWorkingDay(first.minusDays(1))).isTrue();
        assertThat(first.datesUntil(first.plusDays(days))).noneMatch(CALENDAR::isWorkingDay);
        assertThat(CALENDAR.isWorkingDay(first.plusDays(days))).isTrue();
    }

    /** Counted by hand from the notices; 2020 lost two days when Spring Festival was made longer. */
    @ParameterizedTest
    @CsvSource({"2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void hasAsManyWorkingDaysAsTheYearsWere(int year, long days) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(CALENDAR::isWorkingDay)
                        .count())
                .isEqualTo(days);
    }

    @Test
    void laterYearsAreProvisionalAndKnowTheFestivals() {
        assertThat(CALENDAR.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(CALENDAR.isProvisional(LocalDate.of(2027, 1, 1))).isTrue();
        // 2027: New Year's Friday, Spring Festival's Saturday the 6th of February, its eve a Friday.
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 2, 5))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 2, 8))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 2, 9))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 4, 5))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 6, 9))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 9, 15))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 10, 1))).isFalse();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static Instant any(Random random) {
        Instant start = at("2018-01-01T00:00");
        return start.plusNanos(random.nextLong(15L * 365 * 86_400_000_000_000L));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BEIJING).toInstant();
    }
}
