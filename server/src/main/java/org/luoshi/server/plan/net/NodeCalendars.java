package org.luoshi.server.plan.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.WorkingDays;
import org.luoshi.server.shared.WorkCalendar;
import org.springframework.stereotype.Component;

/** The calendars that nodes and resources may name. */
@Component
public class NodeCalendars {

    /** Statutory working days, with make-up days 法定工作日. */
    public static final String STATUTORY = "statutory";

    /** Natural days 自然日. */
    public static final String EVERY_DAY = "every-day";

    /** Every day but the winter's stop 工地. */
    public static final String SITE = "site";

    public static final List<String> NAMES = List.of(STATUTORY, EVERY_DAY, SITE);

    private final WorkCalendar statutory;
    private final List<Stop> stops = stops();
    private final Map<Key, WorkingDays> known = new ConcurrentHashMap<>();

    public NodeCalendars(WorkCalendar statutory) {
        this.statutory = statutory;
    }

    private record Key(String name, Axis axis) {}

    /** A rest of every year. */
    private record Stop(MonthDay from, MonthDay to) {
        boolean has(LocalDate day) {
            MonthDay it = MonthDay.from(day);
            return from.isAfter(to)
                    ? !it.isBefore(from) || !it.isAfter(end())
                    : !it.isBefore(from) && !it.isAfter(end());
        }

        /** The end of February is its last day, whatever the year. */
        private MonthDay end() {
            return to.equals(MonthDay.of(2, 28)) ? MonthDay.of(2, 29) : to;
        }
    }

    public static boolean isKnown(String name) {
        return NAMES.contains(name);
    }

    /** @param name one of {@link #NAMES} */
    public WorkingDays of(String name, Axis axis) {
        return known.computeIfAbsent(new Key(name, axis), key -> days(key.name(), key.axis()));
    }

    public boolean isWorked(String name, LocalDate day) {
        return switch (name) {
            case STATUTORY -> statutory.isWorkingDay(day);
            case EVERY_DAY -> true;
            case SITE -> stops.stream().noneMatch(it -> it.has(day));
            default ->
                throw new IllegalArgumentException(
                        "no calendar “%s” among %s. Maybe a guard is missing".formatted(name, NAMES));
        };
    }

    private WorkingDays days(String name, Axis axis) {
        return WorkingDays.of(name, axis.days(), day -> isWorked(name, axis.date(day)));
    }

    private static List<Stop> stops() {
        try (InputStream in = Objects.requireNonNull(NodeCalendars.class.getResourceAsStream("site.tsv"), "site.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> new Stop(MonthDay.parse("--" + row[0]), MonthDay.parse("--" + row[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
