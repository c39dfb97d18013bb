package org.luoshi.scheduling.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.WorkingDays;

/** The calendars of a YAML plan: a base, days off that are taken out, make-up days that are put in. */
final class YamlCalendars {

    private static final Set<String> KEYS = Set.of("base", "off", "work");

    private final Axis axis;
    private final NamedDays known;
    private final Map<String, WorkingDays> made = new HashMap<>();

    YamlCalendars(Axis axis, NamedDays known, Map<String, Spot> own) {
        this.axis = axis;
        this.known = known;
        own.forEach((name, spot) -> made.put(name, of(name, spot)));
    }

    /** @param at where the name stands, for what is said when nothing has it */
    WorkingDays named(String name, Spot at) {
        WorkingDays days = made.get(name);
        if (days != null) {
            return days;
        }
        Predicate<LocalDate> worked = base(name)
                .orElseThrow(() -> at.wrong(
                        "没有叫“%s”的日历：请在 calendars 里写出它，或用 weekdays、every-day · no such calendar".formatted(name)));
        WorkingDays fresh = WorkingDays.of(name, axis.days(), day -> worked.test(axis.date(day)));
        made.put(name, fresh);
        return fresh;
    }

    private Optional<Predicate<LocalDate>> base(String name) {
        return switch (name) {
            case "every-day" -> Optional.of(date -> true);
            case "weekdays" -> Optional.of(date -> date.getDayOfWeek().getValue() <= 5);
            default -> known.find(name);
        };
    }

    private WorkingDays of(String name, Spot spot) {
        Map<String, Spot> fields = spot.fields(KEYS);
        String base = Spot.find(fields, "base").map(Spot::text).orElse("weekdays");
        Spot at = fields.getOrDefault("base", spot);
        Predicate<LocalDate> worked = base(base).orElseGet(() -> ofOwn(base, at));
        Set<LocalDate> off = days(fields, "off");
        Set<LocalDate> work = days(fields, "work");
        for (LocalDate both : work) {
            if (off.contains(both)) {
                throw spot.wrong("把 %s 既算休息又算上班 · both off and worked".formatted(both));
            }
        }
        return WorkingDays.of(name, axis.days(), day -> {
            LocalDate date = axis.date(day);
            return work.contains(date) || worked.test(date) && !off.contains(date);
        });
    }

    /** A calendar can build on one that stands above it. */
    private Predicate<LocalDate> ofOwn(String base, Spot at) {
        WorkingDays above = made.get(base);
        if (above == null) {
            throw at.wrong("没有叫“%s”的日历，或者它写在下面 · no such calendar above".formatted(base));
        }
        return date -> above.isWorked(axis.instant(date));
    }

    private static Set<LocalDate> days(Map<String, Spot> fields, String key) {
        Set<LocalDate> days = new HashSet<>();
        for (Spot member : Spot.find(fields, key).map(Spot::members).orElse(List.of())) {
            days.addAll(member.days());
        }
        return days;
    }
}
