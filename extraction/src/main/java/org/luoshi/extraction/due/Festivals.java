package org.luoshi.extraction.due;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.extraction.lexicon.Lexicon;

/** The days of the festivals that documents name as dates, from {@code lexicon/festivals.txt}. */
final class Festivals {

    private final Map<String, List<LocalDate>> days;

    private Festivals(Map<String, List<LocalDate>> days) {
        this.days = days;
    }

    static Festivals load() {
        Lexicon words = Lexicon.load("festivals");
        Map<String, List<LocalDate>> days = new HashMap<>();
        for (String feast : words.groups()) {
            days.put(
                    feast,
                    words.words(feast).stream()
                            .map(day -> LocalDate.parse(day, DateTimeFormatter.ISO_DATE))
                            .toList());
        }
        return new Festivals(days);
    }

    /** The first such day on or after a date, empty beyond what the table knows. */
    Optional<LocalDate> next(String feast, LocalDate from) {
        String name = feast.replaceAll("[节“”]", "").replace("春", "春节");
        if (name.equals("五一") || name.equals("十一") || name.equals("国庆") || name.equals("元旦")) {
            return Optional.of(fixed(name, from));
        }
        return days.getOrDefault(name, List.of()).stream()
                .filter(day -> !day.isBefore(from))
                .findFirst();
    }

    private static LocalDate fixed(String name, LocalDate from) {
        LocalDate day = switch (name) {
            case "五一" -> LocalDate.of(from.getYear(), 5, 1);
            case "元旦" -> LocalDate.of(from.getYear(), 1, 1);
            default -> LocalDate.of(from.getYear(), 10, 1);
        };
        return day.isBefore(from) ? day.plusYears(1) : day;
    }
}
