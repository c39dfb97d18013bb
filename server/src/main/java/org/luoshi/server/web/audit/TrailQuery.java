package org.luoshi.server.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.unit.audit.Entry;
import org.luoshi.server.unit.audit.TrailFilter;
import org.springframework.web.util.UriComponentsBuilder;

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
        Map<String, String> all = new LinkedHashMap<>();
        all.put("from", from);
        all.put("until", until);
        all.put("deed", deed);
        all.put("outcome", outcome);
        all.put("q", q);
        all.put("before", last);
        all.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        all.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(all).toUriString();
    }

    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).atStartOfDay(ZONE).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
