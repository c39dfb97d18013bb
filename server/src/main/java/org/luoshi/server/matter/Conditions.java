package org.luoshi.server.matter;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Scope;

/**
 * A filter within a scope as the conditions of a query with their values. Each part of the filter can be left out, to
 * count its alternatives; the scope never is.
 */
final class Conditions {

    /** What has no light, and no instants for it either; else a null there means never. */
    private static final String UNLIT = "loop in ('CLOSED', 'MERGED', 'WITHDRAWN', 'SUSPENDED')";

    /** A search for more is a text, and no search. */
    private static final int MOST_WORDS = 10;

    private final List<String> all = new ArrayList<>();
    /** What only a whole row can answer. */
    private final List<String> wide = new ArrayList<>();

    private final Map<String, Object> values = new LinkedHashMap<>();
    private Source source = Source.WHOLE;

    enum Part {
        OWNER,
        SECTION,
        DOCUMENT,
        MEASURE,
        LOOP,
        LEAD,
        HOLDER,
        STEP,
        PLAYBOOK,
        LIGHT,
        NOTHING
    }

    /** Where the rows come from. */
    private enum Source {
        /** Whole rows: what is looked up by its id or its holder, whose units are looked at last. */
        WHOLE("matter.matter", "true"),
        DISTRICT("matter.party", "unit = ''"),
        /** What a search found within the scope; of each the district's row. */
        FOUND("matter.party", "unit = ''"),
        OWN("matter.party", "unit = (cast(:scope as text[]))[1]"),
        /** What is searched through, of everybody. */
        WORDS("matter.words", "true"),
        /** Those of several units, each once. */
        SEVERAL("matter.party", "unit = any(cast(:scope as text[])) and not sooner && cast(:scope as text[])");

        private final String table;
        private final String within;

        Source(String table, String within) {
            this.table = table;
            this.within = within;
        }
    }

    private Conditions() {}

    static Conditions of(MatterFilter filter, Scope scope) {
        return without(Part.NOTHING, filter, scope);
    }

    static Conditions without(Part left, MatterFilter filter, Scope scope) {
        Conditions it = filtered(left, filter, filter.asked().isPresent() ? one(scope) : of(scope));
        filter.asked().ifPresent(it::asked);
        return it;
    }

    /**
     * The filter as it is asked of one row after the other: for a list in the order of an index whose page is full long
     * before its end. Only where {@link #canBeWalked}.
     */
    static Conditions walked(MatterFilter filter, Scope scope) {
        Conditions it = of(scope);
        // Not a condition that could be joined: what is found is gathered once, and each row looked up in it.
        it.indexed(filter.text())
                .ifPresent(found -> it.and("(id in (select id from matter.words where %s)) is true".formatted(found)));
        return filtered(Part.NOTHING, filter.withText(""), it);
    }

    /** The district has an index for each order; owners stand in whole rows alone. */
    static boolean canBeWalked(MatterFilter filter, Scope scope) {
        return scope instanceof Scope.District
                && filter.asked().isEmpty()
                && filter.owner().isEmpty();
    }

    /** What the search finds, whoever may see it. */
    static Conditions found(String text) {
        Conditions it = new Conditions();
        it.source = Source.WORDS;
        it.indexed(text).ifPresent(it::and);
        return it;
    }

    /**
     * The filter once for each unit, and once for the posts, of whom something is asked: each is read in the order of
     * its clocks from an index, where all at once would have to be gathered and sorted.
     */
    static List<Conditions> askedOfEach(MatterFilter filter, Scope scope) {
        MatterFilter.Asked asked = filter.asked().orElseThrow();
        Stream<Conditions> units = asked.units().stream()
                .sorted(Comparator.comparing(UnitCode::value))
                .map(unit -> filtered(Part.NOTHING, filter, held(Set.of(unit), scope))
                        .and("holder_post is null")
                        .and("holder_unit = :asked_unit", "asked_unit", unit.value())
                        .and("ask_at <= :asked_at", "asked_at", time(asked.at())));
        Stream<Conditions> posts =
                Stream.of(filtered(Part.NOTHING, filter, one(scope)).heldByPost(asked));
        return Stream.concat(units, posts).toList();
    }

    static Conditions heldByUnit(MatterFilter.Asked asked, Scope scope) {
        return held(asked.units(), scope).heldByUnit(asked);
    }

    static Conditions heldByPost(MatterFilter.Asked asked, Scope scope) {
        return one(scope).heldByPost(asked);
    }

    /** What a unit holds it may see: whoever holds a matter has a part in it. */
    private static Conditions held(Set<UnitCode> units, Scope scope) {
        return one(units.stream().allMatch(scope::covers) ? new Scope.District() : scope);
    }

    private static Conditions filtered(Part left, MatterFilter filter, Conditions it) {
        it.words(filter.text());
        it.document(left, filter);
        it.course(left, filter);
        it.parties(left, filter);
        it.always(filter);
        return it;
    }

    /** What is left of the filter when nothing is chosen of what can be counted; withdrawn ones only if asked for. */
    static Conditions open(MatterFilter filter, Scope scope) {
        Conditions it = filter.asked().isPresent() ? one(scope) : of(scope);
        it.words(filter.text());
        if (filter.loop().isEmpty()) {
            it.unwithdrawn(filter);
        }
        it.always(filter);
        filter.asked().ifPresent(it::asked);
        return it;
    }

    /** A copy that asks for a light as well. */
    Conditions lit(Colour colour, Instant at) {
        Conditions it = copy();
        it.lit(new MatterFilter.Lit(colour, at));
        return it;
    }

    private Conditions heldByUnit(MatterFilter.Asked asked) {
        values.put("asked_at", time(asked.at()));
        return and("holder_post is null")
                .and("holder_unit = any(cast(:asked_units as text[]))", "asked_units", codes(asked.units()))
                .and("ask_at <= :asked_at");
    }

    private Conditions heldByPost(MatterFilter.Asked asked) {
        values.put("asked_at", time(asked.at()));
        return and("holder_post = any(cast(:asked_posts as text[]))", "asked_posts", codes(asked.posts()))
                .and("ask_at <= :asked_at");
    }

    Conditions copy() {
        Conditions it = new Conditions();
        it.source = source;
        it.all.addAll(all);
        it.wide.addAll(wide);
        it.values.putAll(values);
        return it;
    }

    /** The scope alone, looked at last: where what is meant is named by its id, or is what somebody holds. */
    static Conditions one(Scope scope) {
        Conditions it = new Conditions();
        switch (scope) {
            case Scope.District district -> {}
            case Scope.Of some -> it.and("units && cast(:scope as text[])", "scope", codes(some.units()));
            case Scope.Nothing nothing -> it.and("false");
        }
        return it;
    }

    /** The scope alone. */
    static Conditions of(Scope scope) {
        Conditions it = new Conditions();
        it.scope(scope);
        return it;
    }

    Conditions and(String condition) {
        all.add(condition);
        return this;
    }

    Conditions and(String condition, String name, Object value) {
        all.add(condition);
        values.put(name, value);
        return this;
    }

    private Conditions andWide(String condition, String name, Object value) {
        wide.add(condition);
        values.put(name, value);
        return this;
    }

    /**
     * What to read from, with the conditions. A unit's matters lie side by side in a narrow table of their own: however
     * many there are in the district, and however wide a matter is, a page looks at no more than the unit's.
     */
    String from() {
        if (wide.isEmpty() || source == Source.WHOLE) {
            return " from %s where %s".formatted(source.table, joined(List.of(source.within), all, wide));
        }
        return source == Source.DISTRICT
                ? " from matter.matter where " + joined(all, wide)
                : " from matter.matter where id in (select id from %s where %s) and %s"
                        .formatted(source.table, joined(List.of(source.within), all), joined(wide));
    }

    /** As {@link #from}, where columns are asked for that only whole rows have. */
    String fromWhole() {
        return source == Source.WHOLE || !wide.isEmpty()
                ? from()
                : " from matter.matter where id in (select id" + from() + ")";
    }

    @SafeVarargs
    private static String joined(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).collect(Collectors.joining(" and "));
    }

    Map<String, Object> values() {
        return values;
    }

    private void scope(Scope scope) {
        switch (scope) {
            case Scope.District district -> source = Source.DISTRICT;
            case Scope.Of some -> within(codes(some.units()));
            case Scope.Nothing nothing -> and("false");
        }
    }

    private void within(String[] units) {
        source = units.length == 1 ? Source.OWN : Source.SEVERAL;
        values.put("scope", units);
    }

    private void document(Part left, MatterFilter filter) {
        if (left != Part.SECTION) {
            filter.section().ifPresent(name -> and("section = :section", "section", name));
        }
        if (left != Part.DOCUMENT) {
            filter.document().ifPresent(id -> and("document_id = :document", "document", id.value()));
        }
        if (left != Part.MEASURE) {
            filter.hasMeasure().ifPresent(has -> and("has_measure = :has_measure", "has_measure", has));
        }
        if (left != Part.PLAYBOOK) {
            filter.playbook().ifPresent(name -> and("playbook = :playbook", "playbook", name));
        }
    }

    /** What somebody holds is not withdrawn. */
    private void unwithdrawn(MatterFilter filter) {
        if (filter.asked().isEmpty()) {
            and("loop <> 'WITHDRAWN'");
        }
    }

    /** The parts without counted alternatives. */
    private void always(MatterFilter filter) {
        filter.dueFrom().ifPresent(day -> and("due >= :due_from", "due_from", day));
        filter.dueTo().ifPresent(day -> and("due <= :due_to", "due_to", day));
        filter.parent().ifPresent(id -> and("parent_id = :parent", "parent", id.value()));
        filter.overdue().ifPresent(now -> and("hold_by < :overdue", "overdue", time(now)));
        filter.unit()
                .ifPresent(unit -> and("id in (select id from matter.party where unit = :unit)", "unit", unit.value()));
        filter.leader().ifPresent(post -> and("leader = :leader", "leader", post.value()));
    }

    private void course(Part left, MatterFilter filter) {
        Optional<Matter.Loop> loop = left == Part.LOOP ? Optional.empty() : filter.loop();
        loop.ifPresentOrElse(it -> and("loop = :loop", "loop", it.name()), () -> unwithdrawn(filter));
        if (left != Part.STEP) {
            filter.step().ifPresent(step -> and("step = :step", "step", step.name()));
        }
        if (left != Part.HOLDER) {
            filter.holder().ifPresent(unit -> and("holder_unit = :holder", "holder", unit.value()));
        }
        if (left != Part.LIGHT) {
            filter.lit().ifPresent(this::lit);
        }
    }

    private void parties(Part left, MatterFilter filter) {
        if (left != Part.OWNER) {
            filter.owner().ifPresent(name -> andWide("owners @> array[cast(:owner as text)]", "owner", name));
        }
        if (left != Part.LEAD) {
            filter.lead().ifPresent(unit -> and("lead = :lead", "lead", unit.value()));
        }
    }

    private void lit(MatterFilter.Lit lit) {
        if (lit.colour() != Colour.NONE) {
            values.put("lit_at", time(lit.at()));
        }
        and(
                switch (lit.colour()) {
                    case NONE -> UNLIT;
                    case RED -> "red_at <= :lit_at";
                    case YELLOW -> "yellow_at <= :lit_at and (red_at is null or red_at > :lit_at)";
                    case GREEN ->
                        "not %s and (yellow_at is null or yellow_at > :lit_at) and (red_at is null or red_at > :lit_at)"
                                .formatted(UNLIT);
                });
    }

    private void asked(MatterFilter.Asked asked) {
        values.put("asked_units", codes(asked.units()));
        values.put("asked_posts", codes(asked.posts()));
        values.put("asked_at", time(asked.at()));
        and("""
                (holder_post = any(cast(:asked_posts as text[]))
                 or holder_post is null and holder_unit = any(cast(:asked_units as text[])))""");
        and("ask_at <= :asked_at");
    }

    private static String[] codes(Iterable<?> codes) {
        List<String> all = new ArrayList<>();
        codes.forEach(code -> all.add(code.toString()));
        return all.stream().sorted().toArray(String[]::new);
    }

    private static Object time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** The index of words knows whose they are: within units no more is found than they may see. */
    private void words(String text) {
        boolean isOfUnits = source == Source.OWN || source == Source.SEVERAL;
        String within = isOfUnits ? " and units && cast(:scope as text[])" : "";
        indexed(text).ifPresent(found -> {
            and("id in (select id from matter.words where %s%s)".formatted(found, within));
            source = isOfUnits ? Source.FOUND : source;
        });
    }

    /** Of two characters the index says all; of more it says where to look. */
    private Optional<String> indexed(String text) {
        return each(text, (word, name) -> {
            int length = word.codePointCount(0, word.length());
            if (length > 1) {
                values.put(name + "_typed", word);
            }
            String pairs = "matter.pairs(words) @> matter.pairs(:%s_typed)".formatted(name);
            return length == 2 ? pairs : length == 1 ? like(word, name) : pairs + " and " + like(word, name);
        });
    }

    private String like(String word, String name) {
        values.put(name, "%" + literally(word) + "%");
        return "words like :" + name;
    }

    private static Optional<String> each(String text, BinaryOperator<String> condition) {
        List<String> found = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s\u3000]+")) {
            if (!word.isEmpty() && found.size() < MOST_WORDS) {
                found.add(condition.apply(word, "word" + found.size()));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", found));
    }

    /** What a person types is searched for as typed. */
    private static String literally(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
