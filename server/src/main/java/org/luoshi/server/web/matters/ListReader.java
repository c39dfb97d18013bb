package org.luoshi.server.web.matters;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Facets;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.shared.Page;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.matter.Subject;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.stereotype.Component;

/** Reads the list in each of its layouts; whatever is long is read a page at a time. */
@Component
class ListReader {

    private static final int CARDS = 12;
    private static final List<Matter.Loop> COLUMNS = List.of(
            Matter.Loop.DRAFTED,
            Matter.Loop.AGREED,
            Matter.Loop.ASSIGNED,
            Matter.Loop.RETURNED,
            Matter.Loop.UNDER_WAY,
            Matter.Loop.CLAIMED,
            Matter.Loop.VERIFIED,
            Matter.Loop.SUSPENDED,
            Matter.Loop.CLOSED);

    private final Matters matters;
    private final Subjects subjects;
    private final Units units;
    private final Clock clock;

    ListReader(Matters matters, Subjects subjects, Units units, Clock clock) {
        this.matters = matters;
        this.subjects = subjects;
        this.units = units;
        this.clock = clock;
    }

    MatterPage read(Frame frame, MatterQuery query) {
        Instant now = clock.instant();
        Scope scope = frame.acting().scope();
        MatterFilter filter = query.filter(now);
        MatterFilter first = query.view() == MatterQuery.View.LIST ? filter : filter.withPage(1, 1);
        Matters.Looked looked = matters.look(first, scope, now);
        Matters.Choices choices = looked.choices();
        return new MatterPage(
                query,
                seen(frame, looked.page(), now),
                choices.facets(),
                choices.colours(),
                new Names(units.organisation()),
                query.view() == MatterQuery.View.BOARD ? columns(frame, filter, now) : List.of(),
                query.view() == MatterQuery.View.TREE ? branches(frame, filter, choices.facets(), now) : List.of());
    }

    MatterPage.Column column(Frame frame, MatterQuery query) {
        Instant now = clock.instant();
        MatterFilter filter = query.filter(now);
        return column(frame, filter, filter.loop().orElse(Matter.Loop.DRAFTED), filter.page(), now);
    }

    List<Subject> rows(Frame frame, MatterQuery query) {
        Instant now = clock.instant();
        MatterFilter filter = query.filter(now);
        return seen(frame, matters.find(filter, frame.acting().scope()), now).rows();
    }

    private Page<Subject> seen(Frame frame, Page<Matter> found, Instant now) {
        return found.with(
                found.rows().stream().map(it -> subjects.of(frame, it, now)).toList());
    }

    /** Only the chosen one where the filter asks for a status. */
    private List<MatterPage.Column> columns(Frame frame, MatterFilter filter, Instant now) {
        List<Matter.Loop> loops = COLUMNS.stream()
                .filter(loop -> filter.loop().isEmpty() || filter.loop().get() == loop)
                .toList();
        MatterFilter first = filter.withSort(MatterFilter.Sort.CLOCK).withPage(1, CARDS);
        return matters.columns(first, frame.acting().scope(), loops).entrySet().stream()
                .map(it -> new MatterPage.Column(it.getKey(), seen(frame, it.getValue(), now)))
                .sorted(Comparator.comparing(it -> COLUMNS.indexOf(it.loop())))
                .toList();
    }

    private MatterPage.Column column(Frame frame, MatterFilter filter, Matter.Loop loop, int page, Instant now) {
        MatterFilter one = filter.withLoop(Optional.of(loop))
                .withSort(MatterFilter.Sort.CLOCK)
                .withPage(page, CARDS);
        Page<Subject> found = seen(frame, matters.find(one, frame.acting().scope()), now);
        return new MatterPage.Column(loop, found);
    }

    /** The first section is open, the others are read when somebody opens them. */
    private List<MatterPage.Branch> branches(Frame frame, MatterFilter filter, Facets facets, Instant now) {
        List<MatterPage.Branch> branches = new ArrayList<>();
        for (Facets.Count count : facets.sections()) {
            if (filter.section().isEmpty() || filter.section().get().equals(count.name())) {
                boolean open = branches.isEmpty();
                branches.add(new MatterPage.Branch(
                        count.name(),
                        facets.counted(),
                        count.matters(),
                        open ? section(frame, filter, count.name(), now) : List.of()));
            }
        }
        return branches;
    }

    private List<Subject> section(Frame frame, MatterFilter filter, String section, Instant now) {
        MatterFilter one = filter.withSection(Optional.of(section)).withPage(1, 50);
        return seen(frame, matters.find(one, frame.acting().scope()), now).rows();
    }
}
