package org.luoshi.extraction.due;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DueFinderTest {

    private static final DueFinder DUES = new DueFinder();
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 20);

    /** A row of {@code sentences.tsv}. */
    record Row(Optional<LocalDate> date, String sentence, String expected, String wording) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            Optional<LocalDate> date = cells[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cells[0]));
            return new Row(date, cells[1], cells[2], cells[3]);
        }

        @Override
        public String toString() {
            return sentence + " → " + expected;
        }
    }

    static List<Row> rows() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DueFinderTest.class.getResourceAsStream("sentences.tsv")), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheWordsOfTime(Row row) {
        List<Timing> found = find(row.sentence(), row.date());
        assertThat(joined(found.stream().map(DueFinderTest::said), "none")).isEqualTo(row.expected());
        assertThat(joined(found.stream().map(t -> row.sentence().substring(t.start(), t.end())), ""))
                .isEqualTo(row.wording());
    }

    @Test
    void looksOnlyInsideTheSentenceItIsGiven() {
        String prose = "年内竣工。石桥镇修路。每月调度。";
        assertThat(DUES.find(prose, 5, 11, Optional.of(FEBRUARY))).isEmpty();
        assertThat(DUES.find(prose, 11, 16, Optional.of(FEBRUARY)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Timing.Every.class, every -> assertThat(every.start()).isEqualTo(11));
    }

    @Test
    void tellsHowFarEachWordingReaches() {
        assertThat(reach("6月底前竣工。")).isEqualTo(Timing.Reach.POINT);
        assertThat(reach("今年，修路。")).isEqualTo(Timing.Reach.FRAME);
        assertThat(reach("全年修路40公里。")).isEqualTo(Timing.Reach.FRAME);
        assertThat(reach("2026年底前竣工。")).isEqualTo(Timing.Reach.POINT);
        assertThat(reach("到2028年，竣工。")).isEqualTo(Timing.Reach.HORIZON);
        assertThat(reach("三年内竣工。")).isEqualTo(Timing.Reach.HORIZON);
        assertThat(reach("“十五五”时期，修路。")).isEqualTo(Timing.Reach.HORIZON);
    }

    /** A calendar without February 30th throws; the text that names it must not. */
    @Test
    void passesOverDaysThatNoCalendarHas() {
        assertThat(find("2月30日前竣工。", Optional.of(FEBRUARY))).isEmpty();
    }

    private static Timing.Reach reach(String sentence) {
        return ((Timing.Day) find(sentence, Optional.of(FEBRUARY)).getFirst()).reach();
    }

    private static List<Timing> find(String sentence, Optional<LocalDate> date) {
        return DUES.find(sentence, 0, sentence.length(), date);
    }

    private static String said(Timing timing) {
        return switch (timing) {
            case Timing.Day day -> day.last().toString();
            case Timing.Every every -> every.period().toString();
            case Timing.Vague ignored -> "unclear";
        };
    }

    private static String joined(Stream<String> parts, String whenEmpty) {
        String all = parts.collect(Collectors.joining(" + "));
        return all.isEmpty() ? whenEmpty : all;
    }
}
