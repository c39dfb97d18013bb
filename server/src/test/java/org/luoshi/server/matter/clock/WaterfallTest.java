package org.luoshi.server.matter.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.light.Sample;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.WorkingTime;
import org.luoshi.server.shared.calendar.StatutoryCalendar;

class WaterfallTest {

    private static final StatutoryCalendar CALENDAR = new StatutoryCalendar();
    private static final UnitCode DISTRICT = new UnitCode("qu");
    private static final PostCode MAYOR = new PostCode("qu.mayor");

    @Test
    void booksEachHoldersWorkingTimeAndWhatWasTooMuch() {
        Sample sample = new Sample();
        add(sample, Step.SIGN, Sample.LEAD, "2026-03-02T08:30", "2026-03-03T18:00", "2026-03-04T12:00");
        add(sample, Step.WORK, Sample.LEAD, "2026-03-04T12:00", "2026-03-31T18:00", "2026-03-09T08:30");
        add(sample, Step.DECIDE, DISTRICT, "2026-03-09T08:30", "2026-03-09T18:00", "");

        Waterfall waterfall = Waterfall.of(sample.matter(), CALENDAR, Sample.at("2026-03-10T10:30"));

        assertThat(waterfall.bars())
                .extracting(bar -> bar.time().minutes(), bar -> bar.over().minutes(), Waterfall.Bar::open)
                .containsExactly(tuple(1170L, 210L, false), tuple(1230L, 0L, false), tuple(600L, 120L, true));
        assertThat(waterfall.elapsed()).isEqualTo(new WorkingTime(3000));
        assertThat(waterfall.byUnit())
                .extracting(
                        Waterfall.Total::unit,
                        total -> total.time().minutes(),
                        total -> total.over().minutes())
                .containsExactly(tuple(Sample.LEAD, 2400L, 210L), tuple(DISTRICT, 600L, 120L));
    }

    @Test
    void keepsPostsApart() {
        Sample sample = new Sample();
        add(sample, Step.WORK, DISTRICT, "2026-03-02T08:30", "2026-03-31T18:00", "2026-03-02T09:30");
        sample.holds.add(new Course.Hold(
                Step.DECIDE,
                DISTRICT,
                Optional.of(MAYOR),
                Sample.at("2026-03-02T09:30"),
                Optional.empty(),
                Optional.empty()));

        Waterfall waterfall = Waterfall.of(sample.matter(), CALENDAR, Sample.at("2026-03-02T12:00"));

        assertThat(waterfall.byPost())
                .extracting(Waterfall.Total::post, total -> total.time().minutes())
                .containsExactly(tuple(Optional.of(MAYOR), 150L), tuple(Optional.empty(), 60L));
    }

    @Test
    void theHoldersTimesAddUpToTheTimeElapsed() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            Sample sample = new Sample();
            Instant at = Sample.at("2025-01-01T00:00").plusNanos(random.nextLong(30_000_000_000_000_000L));
            for (int hold = 0; hold < 1 + random.nextInt(12); hold++) {
                Instant next = at.plusNanos(random.nextLong(2_000_000_000_000_000L));
                sample.holds.add(new Course.Hold(
                        Step.WORK,
                        random.nextBoolean() ? Sample.LEAD : DISTRICT,
                        Optional.empty(),
                        at,
                        Optional.empty(),
                        Optional.of(next)));
                at = next;
            }
            Waterfall waterfall = Waterfall.of(sample.matter(), CALENDAR, at);
            assertThat(waterfall.bars().stream()
                            .mapToLong(bar -> bar.time().minutes())
                            .sum())
                    .isEqualTo(waterfall.elapsed().minutes());
            assertThat(waterfall.byUnit().stream()
                            .mapToLong(total -> total.time().minutes())
                            .sum())
                    .isEqualTo(waterfall.elapsed().minutes());
        }
    }

    @Test
    void isEmptyBeforeAnybodyHeldIt() {
        assertThat(Waterfall.of(new Sample().matter(), CALENDAR, Sample.at("2026-03-02T09:00"))
                        .elapsed())
                .isEqualTo(WorkingTime.NONE);
    }

    private static void add(Sample sample, Step step, UnitCode unit, String from, String by, String to) {
        sample.holds.add(new Course.Hold(
                step,
                unit,
                Optional.empty(),
                Sample.at(from),
                Optional.of(Sample.at(by)),
                to.isEmpty() ? Optional.empty() : Optional.of(Sample.at(to))));
    }
}
