package org.luoshi.server.web.indicators;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.server.measure.Indicators;
import org.luoshi.server.measure.asking.Missing;
import org.luoshi.server.measure.asking.MissingKey;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Act;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.matter.Subject;
import org.springframework.stereotype.Component;

/** Says which figures are not there yet, by when they are due, and to whom that matters. */
@Component
public class Wants {

    private final Indicators indicators;
    private final WorkCalendar calendar;
    private final Clock clock;

    Wants(Indicators indicators, WorkCalendar calendar, Clock clock) {
        this.indicators = indicators;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What the reader's own unit is asked for, soonest first; none for who enters no figures. */
    public List<Want> mine(Frame frame) {
        return frame.may(Act.ENTER_FIGURES)
                ? frame.acting().who().unit().stream()
                        .flatMap(unit -> indicators.asked(unit, clock.instant()).stream())
                        .flatMap(it -> of(frame, it).stream())
                        .toList()
                : List.of();
    }

    /** Empty where nothing is asked for yet. */
    public Optional<Want> of(Frame frame, Series series) {
        Instant now = clock.instant();
        List<Missing> asked = Missing.asked(series, calendar, now);
        return asked.stream().findFirst().map(it -> new Want(series, it, shape(it, now), words(frame, it, asked, now)));
    }

    private static String shape(Missing it, Instant now) {
        return Subject.shape(it.colour(now));
    }

    private static String words(Frame frame, Missing it, List<Missing> all, Instant now) {
        String period = Words.period(frame, it.period());
        String day = day(frame, it.due());
        String first = it.isLate(now)
                ? frame.t("indicators.missing.late", period, day)
                : frame.t("indicators.missing.open", period, day);
        return all.size() == 1 ? first : first + frame.t("indicators.missing.more", all.size());
    }

    static String day(Frame frame, LocalDate day) {
        return DateTimeFormatter.ofPattern(frame.t("indicators.missing.day"), Locale.ENGLISH)
                .format(day);
    }

    /** How a figure stands that somebody was reminded of; empty where the reader may not see it. */
    public Optional<Reminded> reminded(Frame frame, String key) {
        return MissingKey.read(key)
                .flatMap(it ->
                        indicators.find(it.code(), frame.acting().scope()).map(series -> reminded(frame, it, series)));
    }

    private Reminded reminded(Frame frame, MissingKey key, Series series) {
        String address = "/indicators/" + key.code();
        if (series.isRetired()) {
            return new Reminded(address, "aside", frame.t("indicators.retired"));
        }
        if (series.at(key.period()).isPresent()) {
            return new Reminded(address, "good", frame.t("indicators.missing.entered"));
        }
        Instant now = clock.instant();
        return Missing.asked(series, calendar, now).stream()
                .filter(it -> it.period().equals(key.period()))
                .findFirst()
                .map(it -> new Reminded(
                        address + "?period=" + key.period() + "#enter",
                        shape(it, now),
                        it.isLate(now) ? frame.t("indicators.missing.is-late") : frame.t("indicators.missing.is-open")))
                .orElseGet(() -> new Reminded(address, "aside", frame.t("indicators.missing.not-asked")));
    }

    /** How it stands now. */
    public record Reminded(String address, String shape, String words) {}
}
