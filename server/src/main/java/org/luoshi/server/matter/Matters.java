package org.luoshi.server.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.matter.Conditions.Part;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.Page;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * All matters, each time within a scope: this is the one place where is decided who sees which. Pages, spreadsheets, the
 * API, searches and files of a matter all come through here.
 */
@Component
public class Matters {

    /** Lists are counted no further: nobody reads on, and to count on would cost more than the page. */
    public static final int MOST_COUNTED = 1_000;

    /** Above so many matters in a scope its choices bear no numbers. */
    static final int LOOKED_AT = 500;

    /** Above so many that a filter leaves, a page is filled by walking along its order. */
    private static final int GATHERED = 2_000;

    /** Whole matters read by one statement. */
    private static final int AT_ONCE = 500;

    private static final Comparator<Matter> BY_CLOCK = Comparator.<Matter, Instant>comparing(
                    it -> it.course().holder().flatMap(Course.Hold::by).orElse(Instant.MAX))
            .thenComparing(it -> it.id().toString());

    private final JdbcClient sql;
    private final Ledger ledger;
    private final Counts counts;
    private final Columns columns;
    private final Lately lately = new Lately();
    private final Vocabulary vocabulary;

    Matters(JdbcClient sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
        this.counts = new Counts(sql);
        this.columns = new Columns(sql);
        this.vocabulary = new Vocabulary(sql);
    }

    /** Counted up to {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public Page<Matter> find(MatterFilter filter, Scope scope) {
        return find(filter, scope, OptionalLong.empty());
    }

    /** A page of a list with what could be chosen next; what both rest on is looked at once where that is much. */
    @Transactional(readOnly = true)
    public Looked look(MatterFilter filter, Scope scope, Instant now) {
        return look(filter, scope, now, GATHERED);
    }

    Looked look(MatterFilter filter, Scope scope, Instant now, int gathered) {
        if (filter.asked().isPresent() || filter.isBroad()) {
            return counted(filter, scope, now);
        }
        if (!filter.text().isBlank() && isWalked(filter, scope, gathered)) {
            return walked(filter, scope, now);
        }
        if (!isLarge(filter, scope, now)) {
            return counted(filter, scope, now);
        }
        return filter.text().isBlank() && isWalked(filter, scope, gathered)
                ? walked(filter, scope, now)
                : sifted(filter, scope, now);
    }

    /** Every choice with its number. */
    private Looked counted(MatterFilter filter, Scope scope, Instant now) {
        Choices choices = choices(filter, scope, now);
        return new Looked(find(filter, scope, choices.total()), choices);
    }

    /** The lights with their numbers, and the page, from one statement. */
    private Looked sifted(MatterFilter filter, Scope scope, Instant now) {
        Counts.Sifted sifted = counts.sifted(filter, scope, order(filter.sort()), now);
        long total = listed(filter, sifted.colours());
        return new Looked(
                page(filter, whole(sifted.ids()), total, false),
                new Choices(vocabulary.of(scope, now), sifted.colours(), OptionalLong.of(total)));
    }

    private boolean isWalked(MatterFilter filter, Scope scope, int gathered) {
        return Conditions.canBeWalked(filter, scope) && leavesMoreThan(gathered, filter, scope);
    }

    /** Of so many, those that fill a page are soon met in the order of the list, and nothing is counted. */
    private Looked walked(MatterFilter filter, Scope scope, Instant now) {
        Conditions conditions = Conditions.walked(filter, scope);
        List<Matter> rows = rows(filter, conditions);
        long seen = (long) (filter.page() - 1) * filter.size() + Math.min(rows.size(), filter.size());
        boolean next = rows.size() > filter.size();
        return new Looked(
                new Page<>(
                        rows.subList(0, Math.min(rows.size(), filter.size())),
                        seen,
                        next,
                        next,
                        filter.page(),
                        filter.size()),
                new Choices(vocabulary.of(scope, now), Map.of(), OptionalLong.empty()));
    }

    private boolean leavesMoreThan(int most, MatterFilter filter, Scope scope) {
        Conditions found = filter.text().isBlank()
                ? Conditions.without(Part.LIGHT, filter, scope)
                : Conditions.found(filter.text());
        return counts.upTo(most + 1, found) > most;
    }

    private List<Matter> rows(MatterFilter filter, Conditions conditions) {
        return whole(sql.sql("select id" + conditions.from() + order(filter.sort()) + " limit :limit offset :offset")
                .params(conditions.values())
                .param("limit", filter.size() + 1)
                .param("offset", (long) (filter.page() - 1) * filter.size())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }

    /** @param known how many there are, where that was counted already */
    @Transactional(readOnly = true)
    public Page<Matter> find(MatterFilter filter, Scope scope, OptionalLong known) {
        Conditions conditions = Conditions.of(filter, scope);
        long before = (long) (filter.page() - 1) * filter.size();
        List<Matter> rows = filter.asked().isPresent() && filter.sort() == MatterFilter.Sort.CLOCK
                ? asked(filter, scope, before)
                : rows(filter, conditions);
        boolean isUnknown = known.isEmpty() && (rows.size() > filter.size() || rows.isEmpty() && before > 0);
        OptionalLong total = isUnknown ? OptionalLong.of(counts.upTo(MOST_COUNTED + 1, conditions)) : known;
        return page(filter, rows, total.orElse(before + rows.size()), isUnknown);
    }

    /** A page of each of these statuses, of all that the filter leaves but for its status. */
    @Transactional(readOnly = true)
    public Map<Matter.Loop, Page<Matter>> columns(MatterFilter filter, Scope scope, List<Matter.Loop> loops) {
        Map<Matter.Loop, Columns.Column> columns =
                this.columns.of(filter, scope, loops, order(filter.sort()), MOST_COUNTED + 1);
        Map<UUID, Matter> read = whole(columns.values().stream()
                        .flatMap(it -> it.ids().stream())
                        .toList())
                .stream()
                .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        Map<Matter.Loop, Page<Matter>> pages = new EnumMap<>(Matter.Loop.class);
        columns.forEach((loop, it) -> pages.put(loop, page(filter, ordered(it.ids(), read), it.total(), true)));
        return pages;
    }

    /**
     * @param rows one more than the page holds, where there are more
     * @param isBounded whether the total was counted up to {@link #MOST_COUNTED} and one
     */
    private static Page<Matter> page(MatterFilter filter, List<Matter> rows, long total, boolean isBounded) {
        boolean more = isBounded && total > MOST_COUNTED;
        return new Page<>(
                rows.subList(0, Math.min(rows.size(), filter.size())),
                more ? MOST_COUNTED : total,
                more,
                rows.size() > filter.size(),
                filter.page(),
                filter.size());
    }

    /** In the order of these, which may be seen. */
    private List<Matter> whole(List<UUID> ids) {
        if (isWriting()) {
            return ordered(ids, read(ids));
        }
        Map<UUID, Matter> found = lately.find(versions(ids));
        Map<UUID, Matter> read =
                read(ids.stream().filter(it -> !found.containsKey(it)).toList());
        lately.keep(read.values());
        found.putAll(read);
        return ordered(ids, found);
    }

    /** What is written may yet be taken back, and the version come to mean something else. */
    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private static List<Matter> ordered(List<UUID> ids, Map<UUID, Matter> found) {
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Map<UUID, Matter> read(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql
                        .sql("select state from matter.matter where id = any(cast(:ids as uuid[]))")
                        .param("ids", braced(ids))
                        .query(Matters::matter)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
    }

    private Map<UUID, Integer> versions(List<UUID> ids) {
        Map<UUID, Integer> versions = new HashMap<>();
        sql.sql("select id, version from matter.matter where id = any(cast(:ids as uuid[]))")
                .param("ids", braced(ids))
                .query(row -> {
                    versions.put(row.getObject("id", UUID.class), row.getInt("version"));
                });
        return versions;
    }

    /** The first of each unit's and of the posts', which hold among them the first of all. */
    private List<Matter> asked(MatterFilter filter, Scope scope, long before) {
        List<UUID> ids = Conditions.askedOfEach(filter, scope).stream()
                .flatMap(each -> sql
                        .sql("select id" + each.from() + order(filter.sort()) + " limit :limit")
                        .params(each.values())
                        .param("limit", before + filter.size() + 1)
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .list()
                        .stream())
                .toList();
        return whole(ids).stream()
                .sorted(BY_CLOCK)
                .skip(before)
                .limit(filter.size() + 1L)
                .toList();
    }

    /** How many there are, to the last one. */
    public long count(MatterFilter filter, Scope scope) {
        return counts.all(Conditions.of(filter, scope));
    }

    /** Empty for one that does not exist and for one that is not theirs to see: the same answer to both. */
    public Optional<Matter> find(MatterId id, Scope scope) {
        Conditions conditions = Conditions.one(scope).and("id = :id", "id", id.value());
        return sql.sql("select state" + conditions.from())
                .params(conditions.values())
                .query(Matters::matter)
                .optional();
    }

    /** Those of these that may be seen, in no order. */
    public List<Matter> find(List<MatterId> ids, Scope scope) {
        Conditions conditions = Conditions.one(scope)
                .and(
                        "id = any(cast(:ids as uuid[]))",
                        "ids",
                        braced(ids.stream().map(MatterId::value).toList()));
        return sql.sql("select state" + conditions.from())
                .params(conditions.values())
                .query(Matters::matter)
                .list();
    }

    /** Its parts, oldest first; whoever may see the whole may see what became of it. */
    public List<Matter> parts(MatterId id, Scope scope) {
        if (find(id, scope).isEmpty()) {
            return List.of();
        }
        return sql.sql("select state from matter.matter where parent_id = :id order by id")
                .param("id", id.value())
                .query(Matters::matter)
                .list();
    }

    /** Everything that happened to it, oldest first; empty where it may not be seen. */
    public List<Happened> history(MatterId id, Scope scope) {
        if (find(id, scope).isEmpty()) {
            return List.of();
        }
        return ledger.read(Streams.of(id)).stream()
                .map(it ->
                        new Happened(it.seq(), it.version(), it.at(), it.actor(), MatterEvent.FORMS.read(it.event())))
                .toList();
    }

    /** What could be chosen next, and how many of each light there are, whatever light the filter asks for. */
    @Transactional(readOnly = true)
    public Choices choices(MatterFilter filter, Scope scope, Instant now) {
        Conditions open = Conditions.open(filter, scope);
        Optional<Choices> counted =
                isLarge(filter, scope, now) ? Optional.empty() : counts.choices(LOOKED_AT, filter, open, now);
        return counted.orElseGet(() -> large(filter, scope, now));
    }

    /** Whether there is too much to count every choice. */
    private boolean isLarge(MatterFilter filter, Scope scope, Instant now) {
        return vocabulary.has(scope, now)
                && (filter.isOpen() || counts.upTo(LOOKED_AT + 1, Conditions.open(filter, scope)) > LOOKED_AT);
    }

    /** To stop early, four times, is cheap where much is left; where little is, one look at it is cheaper, and exact. */
    private Choices large(MatterFilter filter, Scope scope, Instant now) {
        Facets facets = vocabulary.of(scope, now);
        if (filter.isBroad()) {
            return new Choices(facets, counts.coloursUpTo(MOST_COUNTED + 1, filter, scope, now), OptionalLong.empty());
        }
        Map<Colour, Long> colours = colours(filter, scope, now);
        return new Choices(facets, colours, OptionalLong.of(listed(filter, colours)));
    }

    /** Those of the light that is asked for. */
    private static long listed(MatterFilter filter, Map<Colour, Long> colours) {
        return colours.entrySet().stream()
                .filter(it -> filter.lit().isEmpty() || filter.lit().get().colour() == it.getKey())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** What is asked, step by step, and how often. */
    public Map<Step, Long> steps(MatterFilter.Asked asked, Scope scope) {
        return counts.steps(Conditions.heldByUnit(asked, scope), Conditions.heldByPost(asked, scope));
    }

    /** How many lie under each outermost heading, most first, at most 200. */
    public List<Facets.Count> sections(MatterFilter filter, Scope scope) {
        return counts.sections(Conditions.of(filter, scope));
    }

    /** How many of each colour at an instant, whatever colour the filter asks for. */
    public Map<Colour, Long> colours(MatterFilter filter, Scope scope, Instant now) {
        return new EnumMap<>(counts.colours(Conditions.without(Part.LIGHT, filter, scope), now));
    }

    /** Who holds how many, and how many of them beyond the clock; most overdue first, at most 200. */
    public List<Held> held(MatterFilter filter, Scope scope, Instant now) {
        return counts.held(Conditions.without(Part.HOLDER, filter, scope), now);
    }

    /** How many each unit leads, by unit; those that lead none are left out. */
    public List<Led> led(Scope scope, Instant now) {
        return counts.led(Conditions.of(MatterFilter.all(), scope), now);
    }

    /** Hands over all that the filter leaves, whatever its page, without holding them at once. */
    @Transactional(readOnly = true)
    public void each(MatterFilter filter, Scope scope, Consumer<Matter> consumer) {
        Conditions conditions = Conditions.of(filter, scope);
        List<UUID> ids = sql.sql("select id" + conditions.from() + order(filter.sort()))
                .params(conditions.values())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            ordered(some, read(some)).forEach(consumer);
        }
    }

    private static String braced(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String order(MatterFilter.Sort sort) {
        return switch (sort) {
            case SOURCE -> " order by document_id desc nulls last, position, id";
            case DUE -> " order by due nulls last, document_id desc nulls last, position, id";
            case OWNER -> " order by lead_name nulls last, document_id desc nulls last, position, id";
            case NEWEST -> " order by registered_at desc, id";
            case CLOCK -> " order by hold_by nulls last, id";
            case STILL -> " order by moved_at nulls first, id";
        };
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        return Json.read(row.getString("state"), Matter.class);
    }

    public record Looked(Page<Matter> page, Choices choices) {}

    /**
     * @param colours how many of each; {@link #MOST_COUNTED} and one for any number above it; empty where not counted
     * @param total that the filter leaves; empty where there were too many to look at
     */
    public record Choices(Facets facets, Map<Colour, Long> colours, OptionalLong total) {}

    /** @param overdue of these, beyond the clock of their step */
    public record Held(UnitCode unit, long matters, long overdue) {}

    /**
     * @param matters all but the withdrawn
     * @param open of these, not over and not merged
     * @param red of these, with a red light
     */
    public record Led(UnitCode unit, long matters, long open, long red) {}
}
