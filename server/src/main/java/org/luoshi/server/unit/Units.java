package org.luoshi.server.unit;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.unit.change.Charters;
import org.springframework.stereotype.Component;

/** The organisation as it is now. */
@Component
public class Units {

    private static final int MOST_NAMES = 1_000;

    private final Charters charters;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    Units(Charters charters) {
        this.charters = charters;
    }

    /** A snapshot that does not change. Costs nothing while no unit has changed: ask for it anew in each request. */
    public Organisation organisation() {
        if (charters.changing()) {
            return new Directory(charters.all());
        }
        long generation = charters.generation();
        Kept last = kept.get();
        if (last == null || last.generation() != generation) {
            last = new Kept(generation, new Directory(charters.all()));
            kept.set(last);
        }
        return last.directory();
    }

    /** For a list to choose from: brief names in the order of the tree, communities last, then full names; at most 1,000. */
    public List<String> names() {
        List<Unit> all = organisation().units();
        Stream<String> brief = Stream.concat(
                all.stream().filter(it -> it.kind() != Unit.Kind.COMMUNITY).map(Unit::brief),
                all.stream().filter(it -> it.kind() == Unit.Kind.COMMUNITY).map(Unit::brief));
        return Stream.concat(brief, all.stream().map(Unit::name))
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    /** @param generation of the charters that the directory was built from, or an earlier one */
    private record Kept(long generation, Directory directory) {}
}
