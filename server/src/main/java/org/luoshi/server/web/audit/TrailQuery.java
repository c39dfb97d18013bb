package org.luoshi.server.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.unit.audit.Entry;
import org.luoshi.server.unit.audit.TrailFilter;
import org.luoshi.server.web.Address;

/** What the address asks of the trail; what it cannot understand it leaves out. */
public record TrailQuery(String from, String until, String deed, String outcome, String q, String before) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static TrailQuery of(Map<String, String> parameters) {
        return new TrailQuery(
                parameters.getOrDefault("from", ""),
                parameters.getOrDefault("until", ""),
                parameters.getOrDefault("deed", ""),
                parameters.getOrDefault("outcome", ""),
                parameters.getOrDefault("q", "").strip(),
                parameters.getOrDefault("before", ""));
    }

    TrailFilter filter() {
        return new TrailFilter(
                day(from).orElse(TrailFilter.ALL.from()),
                day(until).map(it -> it.plusSeconds(86_400)).orElse(TrailFilter.ALL.until()),
                deed.matches("[a-z.-]{1,40}") ? deed : "",
                Arrays.stream(Entry.Outcome.values())
                        .filter(it -> it.name().equals(outcome))
                        .findFirst(),
                q,
                before.matches("\\d{1,18}") ? Long.parseLong(before) : TrailFilter.ALL.before());
    }

    /** The address of the entries before this one, or of the spreadsheet. */
    public String address(String path, String last) {
        return Address.of(path)
                .with("from", from)
                .with("until", until)
                .with("deed", deed)
                .with("outcome", outcome)
                .with("q", q)
                .with("before", last)
                .toString();
    }

    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).atStartOfDay(ZONE).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
