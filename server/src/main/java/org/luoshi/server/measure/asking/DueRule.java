package org.luoshi.server.measure.asking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.shared.WorkCalendar;

/**
 * When figures of a kind are due: a row of {@code due.tsv} beside this class.
 *
 * @param word that stands in the indicator's source; {@code *} for any
 * @param months after the period's last one
 * @param day of that month; its last where it is shorter
 * @param joined whether a January is published together with February
 * @param ask working days before the day from which on the owner is asked
 * @param yellow working days before the day on which the light turns yellow
 * @param basis where it was published, or that it is our own default
 */
public record DueRule(
        Period.Every every, String word, int months, int day, boolean joined, int ask, int yellow, String basis) {

    private static final List<DueRule> ALL = load();

    public static DueRule of(Indicator indicator) {
        return ALL.stream()
                .filter(it -> it.every == indicator.every())
                .filter(it -> it.word.equals("*") || indicator.source().contains(it.word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("due.tsv has no row for " + indicator.every()));
    }

    /** The day by which a period's figure is to be there: a working day. */
    LocalDate due(Period period, WorkCalendar calendar) {
        Period published = joined && isJanuary(period) ? period.plus(1) : period;
        YearMonth month = YearMonth.from(published.lastDay()).plusMonths(months);
        LocalDate named = month.atDay(Math.min(day, month.lengthOfMonth()));
        return calendar.isWorkingDay(named) ? named : calendar.plusWorkingDays(named, 1);
    }

    /** Whether there will be a figure of that period by itself: a sum needs each, a level of two months is February's. */
    boolean isAsked(Period period, Nature nature) {
        return !joined || !isJanuary(period) || nature == Nature.EACH;
    }

    private static boolean isJanuary(Period period) {
        return period.every() == Period.Every.MONTH && period.part() == 1;
    }

    private static List<DueRule> load() {
        try (InputStream in = Objects.requireNonNull(DueRule.class.getResourceAsStream("due.tsv"), "due.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DueRule row(String... cells) {
        if (cells.length != 8 || cells[7].isBlank()) {
            throw new IllegalStateException(
                    "due.tsv: a row has eight cells divided by tabs, not “%s”".formatted(String.join("|", cells)));
        }
        return new DueRule(
                Period.Every.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                cells[1],
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                cells[4].equals("joined"),
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6]),
                cells[7]);
    }
}
