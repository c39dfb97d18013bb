package org.luoshi.server.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.luoshi.server.ledger.Entry;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.Sm3;
import org.luoshi.server.unit.Acting;

/**
 * Many commands tried out one after the other on a copy, each on what the ones before it would leave; stores nothing. For
 * files: what a preview shows is what a draft holds.
 */
public final class Draft {

    private final Acting acting;
    private final Situation situation;
    private final Instant at;
    private final Map<IndicatorCode, Series> now = new TreeMap<>();
    private final Map<IndicatorCode, Integer> versions = new LinkedHashMap<>();
    private final Map<IndicatorCode, List<IndicatorEvent>> events = new LinkedHashMap<>();

    Draft(List<Series> all, Acting acting, java.time.LocalDate today, Instant at) {
        all.forEach(it -> now.put(it.code(), it));
        this.acting = acting;
        this.at = at;
        this.situation = new Situation(today, code -> Optional.ofNullable(now.get(code)), this::living);
    }

    private List<Series> living(IndicatorCode whole) {
        return now.values().stream()
                .filter(it -> !it.isRetired())
                .filter(it -> it.indicator().parent().filter(whole::equals).isPresent())
                .toList();
    }

    /** As it would be then; empty for one that is not theirs to see. */
    public Optional<Series> find(IndicatorCode code) {
        return Optional.ofNullable(now.get(code))
                .filter(it -> acting.scope().covers(it.indicator().owner()));
    }

    /** Whether there is one, whoever may see it. */
    public boolean has(IndicatorCode code) {
        return now.containsKey(code);
    }

    /** Why it would be refused; empty where it was taken into the draft. */
    public Optional<Refusal> take(IndicatorCode code, Command command) {
        Series before = now.get(code);
        return switch (before == null ? begin(code, command) : decide(before, command)) {
            case Decision.Refused it -> Optional.of(it.why());
            case Decision.Accepted it -> {
                it.events().forEach(event -> take(code, event));
                yield Optional.empty();
            }
        };
    }

    private Decision begin(IndicatorCode code, Command command) {
        if (!(command instanceof Command.Define define)) {
            return Decision.refused("measure-unknown", code);
        }
        return Measuring.may(command, define.indicator(), acting)
                ? Deciding.begin(define, situation)
                : Decision.refused("measure-not-yours", define.indicator().name());
    }

    private Decision decide(Series before, Command command) {
        return Measuring.may(command, before.indicator(), acting)
                ? Deciding.decide(before, command, situation)
                : Decision.refused("measure-not-yours", before.indicator().name());
    }

    private void take(IndicatorCode code, IndicatorEvent event) {
        Series before = now.get(code);
        int version = before == null ? 0 : before.version();
        versions.putIfAbsent(code, version);
        events.computeIfAbsent(code, key -> new ArrayList<>()).add(event);
        now.put(
                code,
                SeriesFold.after(
                        before, event, new SeriesFold.Stamp(acting.who().toString(), at, 0)));
    }

    /** How many events would be written. */
    public int size() {
        return merged().values().stream().mapToInt(List::size).sum();
    }

    /** Names what would be written, so that nothing else is confirmed. */
    public String digest() {
        Map<String, Object> all = new TreeMap<>();
        merged().forEach((code, some) -> all.put(
                code + "@" + versions.get(code),
                some.stream().map(IndicatorEvent.FORMS::write).toList()));
        return Sm3.of(Json.write(all));
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        merged().forEach((code, some) -> entries.add(new Entry(
                Indicators.stream(code),
                versions.getOrDefault(code, 0),
                some.stream().map(IndicatorEvent.FORMS::write).toList(),
                acting.who(),
                at)));
        return entries;
    }

    /** Figures of one indicator that come in a row are one event. */
    private Map<IndicatorCode, List<IndicatorEvent>> merged() {
        Map<IndicatorCode, List<IndicatorEvent>> merged = new LinkedHashMap<>();
        events.forEach((code, some) -> merged.put(code, merged(some)));
        return merged;
    }

    private static List<IndicatorEvent> merged(List<IndicatorEvent> events) {
        List<IndicatorEvent.Figure> figures = events.stream()
                .flatMap(it -> it instanceof IndicatorEvent.ActualsEntered entered
                        ? entered.figures().stream()
                        : Stream.<IndicatorEvent.Figure>empty())
                .toList();
        List<IndicatorEvent> others = new ArrayList<>(events.stream()
                .filter(it -> !(it instanceof IndicatorEvent.ActualsEntered))
                .toList());
        if (!figures.isEmpty()) {
            int place = (int) others.stream()
                    .filter(it -> !(it instanceof IndicatorEvent.ActualRevised))
                    .count();
            others.add(Math.min(place, others.size()), new IndicatorEvent.ActualsEntered(figures));
        }
        return others;
    }
}
