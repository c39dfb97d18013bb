package org.luoshi.server.notice.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;

/**
 * The dates of a post: of the matters that its unit owes or that it is answerable for, the day that each is due; of those
 * that it holds, the end of the step's clock.
 */
@Component
public class Calendars {

    private static final Map<String, String> WORDS = words();

    private final Matters matters;
    private final Units units;
    private final Clock clock;

    Calendars(Matters matters, Units units, Clock clock) {
        this.matters = matters;
        this.units = units;
        this.clock = clock;
    }

    /** As {@code text/calendar; charset=utf-8}. */
    public String feed(PostCode post) {
        Organisation organisation = units.organisation();
        Scope scope = organisation.scope(post);
        Map<MatterId, List<Entry>> entries = new LinkedHashMap<>();
        for (MatterFilter filter : filters(post, scope)) {
            matters.each(filter, scope, matter -> entries.put(matter.id(), entries(matter, post)));
        }
        return ICalendar.write(
                say("name", organisation.nameOf(post.unit()), ""),
                entries.values().stream().flatMap(List::stream).toList(),
                clock.instant());
    }

    /** Who sees the whole district has a part in most of it: only what is theirs to do is looked up then. */
    private static List<MatterFilter> filters(PostCode post, Scope scope) {
        MatterFilter all = MatterFilter.all();
        Optional<UnitCode> unit = Optional.of(post.unit());
        return switch (scope) {
            case Scope.District district ->
                List.of(all.withHolder(unit), all.withLead(unit), all.withLeader(Optional.of(post)));
            case Scope.Of some -> List.of(all.withUnit(unit));
            case Scope.Nothing nothing -> List.of();
        };
    }

    static List<Entry> entries(Matter matter, PostCode post) {
        List<Entry> entries = new ArrayList<>();
        if (matter.loop().isOver()) {
            return entries;
        }
        if (concerns(matter, post)) {
            matter.due()
                    .lastDay()
                    .ifPresent(day -> entries.add(new Entry.Day(
                            matter.id() + "-due@luoshi", matter.version(), say("due", matter.title(), ""), day)));
        }
        held(matter, post).ifPresent(entries::add);
        return entries;
    }

    private static boolean concerns(Matter matter, PostCode post) {
        return matter.parties().lead().filter(post.unit()::equals).isPresent()
                || matter.parties().leader().filter(post::equals).isPresent()
                || matter.parties().commissioner().filter(post::equals).isPresent();
    }

    /** The clock of work is the matter's date, which stands there already. */
    private static Optional<Entry> held(Matter matter, PostCode post) {
        return matter.course()
                .holder()
                .filter(hold -> hold.step() != Step.WORK && isMine(hold, post))
                .flatMap(hold -> hold.by()
                        .map(by -> new Entry.Moment(
                                matter.id() + "-" + hold.from().getEpochSecond() + "@luoshi",
                                matter.version(),
                                say("clock", matter.title(), say(hold.step().name(), "", "")),
                                by)));
    }

    private static boolean isMine(Course.Hold hold, PostCode post) {
        return hold.unit().equals(post.unit()) && hold.post().map(post::equals).orElse(true);
    }

    private static String say(String key, String first, String second) {
        return Objects.requireNonNull(WORDS.get(key), key).replace("{0}", first).replace("{1}", second);
    }

    private static Map<String, String> words() {
        try (InputStream in = Objects.requireNonNull(Calendars.class.getResourceAsStream("words.tsv"), "words.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
