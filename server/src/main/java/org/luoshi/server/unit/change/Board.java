package org.luoshi.server.unit.change;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Unit;

/** All charters at one moment, for decisions that look at more than one unit. Does not change. */
public final class Board {

    private final Map<UnitCode, Charter> charters;

    private Board(Map<UnitCode, Charter> charters) {
        this.charters = charters;
    }

    public static Board of(Collection<Charter> all) {
        Map<UnitCode, Charter> charters = new LinkedHashMap<>();
        all.forEach(it -> charters.put(it.unit().code(), it));
        return new Board(charters);
    }

    public Collection<Charter> charters() {
        return Collections.unmodifiableCollection(charters.values());
    }

    public Optional<Charter> find(UnitCode code) {
        return Optional.ofNullable(charters.get(code));
    }

    public Optional<Unit> unit(UnitCode code) {
        return find(code).map(Charter::unit);
    }

    /** Abolished ones too. */
    public Optional<Post> post(PostCode code) {
        return find(code.unit()).flatMap(it -> it.find(code));
    }

    /** A unit that is not dissolved. */
    boolean stands(UnitCode code) {
        return unit(code).filter(it -> !it.dissolved()).isPresent();
    }

    /** Units not dissolved whose parent this is. */
    Stream<Unit> below(UnitCode code) {
        return charters.values().stream()
                .map(Charter::unit)
                .filter(it -> !it.dissolved())
                .filter(it -> it.parent().filter(code::equals).isPresent());
    }

    /** Whether {@code code} is {@code upper} or stands below it. */
    boolean isWithin(UnitCode code, UnitCode upper) {
        Set<UnitCode> seen = new HashSet<>();
        Optional<UnitCode> at = Optional.of(code);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(upper)) {
                return true;
            }
            at = at.flatMap(this::unit).flatMap(Unit::parent);
        }
        return false;
    }

    /** Whether what is raised from {@code from} would come to {@code to}. */
    boolean reaches(PostCode from, PostCode to) {
        Set<PostCode> seen = new HashSet<>();
        Optional<PostCode> at = Optional.of(from);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(to)) {
                return true;
            }
            at = at.flatMap(this::post).flatMap(Post::reportsTo);
        }
        return false;
    }

    public Board after(List<UnitEvent> events, UnitCode code) {
        if (events.isEmpty()) {
            return this;
        }
        Map<UnitCode, Charter> changed = new LinkedHashMap<>(charters);
        for (UnitEvent event : events) {
            changed.compute(code, (key, charter) -> {
                if (charter != null) {
                    return charter.after(event);
                }
                if (event instanceof UnitEvent.Founded founded) {
                    return Charter.founded(founded);
                }
                throw new IllegalStateException("%s happens to %s, which nobody founded".formatted(event, key));
            });
        }
        return new Board(changed);
    }
}
