package org.luoshi.server.notice.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.matter.light.Sample.at;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.light.Sample;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.PostCode;

class ICalendarTest {

    private static final PostCode CLERK = new PostCode("fgj.clerk");

    @Test
    void writesADayAndAMoment() {
        String text = ICalendar.write(
                "落实",
                List.of(
                        new Entry.Day("a@luoshi", 3, "时限：甲", LocalDate.of(2026, 12, 31)),
                        new Entry.Moment("b@luoshi", 1, "签收：乙", at("2026-03-04T18:00"))),
                at("2026-03-02T09:00"));

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .contains("UID:a@luoshi\r\nDTSTAMP:20260302T010000Z\r\nSEQUENCE:3\r\n")
                .contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n")
                .contains("DTSTART:20260304T100000Z\r\nSUMMARY:签收：乙\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void noLineIsLongerThan75OctetsAndUnfoldedItIsWhole() {
        String summary = "推进𠮷祥里片区、河东街道老旧小区改造".repeat(12);

        String text = ICalendar.write(
                "落实",
                List.of(new Entry.Day("a@luoshi", 1, summary, LocalDate.of(2026, 12, 31))),
                at("2026-03-02T09:00"));

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\ufffd"));
        assertThat(text.getBytes(StandardCharsets.UTF_8))
                .isEqualTo(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
    }

    @Test
    void escapesWhatHasAMeaning() {
        assertThat(ICalendar.escape("甲;乙,丙\\丁\n戊\u0007")).isEqualTo("甲\\;乙\\,丙\\\\丁\\n戊");
    }

    @Test
    void aLeadUnitSeesTheDateAndTheHolderItsClock() {
        Matter matter = new Sample()
                .due("2026-12-31")
                .hold(Step.SIGN, Sample.LEAD, "2026-03-02T08:30", "2026-03-03T18:00")
                .matter();

        assertThat(Calendars.entries(matter, CLERK))
                .containsExactly(
                        new Entry.Day(matter.id() + "-due@luoshi", 1, "时限：建成河东路", LocalDate.of(2026, 12, 31)),
                        new Entry.Moment(
                                matter.id() + "-" + at("2026-03-02T08:30").getEpochSecond() + "@luoshi",
                                1,
                                "签收：建成河东路",
                                at("2026-03-03T18:00")));
        assertThat(Calendars.entries(matter, new PostCode("sjj.clerk"))).isEmpty();
    }

    @Test
    void anAnswerableLeaderSeesTheDateAndNobodyWhatIsOver() {
        PostCode leader = new PostCode("qu.deputy");
        Sample sample = new Sample().due("2026-12-31").started("2026-03-02T08:30");
        sample.leader = Optional.of(leader);
        assertThat(Calendars.entries(sample.matter(), leader)).hasSize(1);

        sample.loop = Matter.Loop.CLOSED;
        assertThat(Calendars.entries(sample.matter(), leader)).isEmpty();
    }
}
