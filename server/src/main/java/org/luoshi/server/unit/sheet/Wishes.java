package org.luoshi.server.unit.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.change.Board;
import org.luoshi.server.unit.change.Change;

/** Reads rows as the units, posts and duties that they describe; each fault names its cell. */
final class Wishes {

    private final Board board;
    private final List<Fault> faults;
    private final Map<String, UnitCode> named = new HashMap<>();
    private final Map<UnitCode, Line> units = new LinkedHashMap<>();
    private final Map<PostCode, Line> posts = new LinkedHashMap<>();

    Wishes(Board board, List<Fault> faults) {
        this.board = board;
        this.faults = faults;
        board.charters()
                .forEach(
                        it -> name(it.unit().code(), it.unit().name(), it.unit().brief()));
    }

    /** Changes in an order in which each finds what it needs. */
    List<Wish> read(Book book) {
        book.of(Form.UNITS).forEach(it -> code(it, UnitCode::new, units, "unit-code"));
        book.of(Form.POSTS).forEach(it -> code(it, PostCode::new, posts, "post-code"));
        units.forEach((code, line) -> name(code, line.text("name"), line.text("brief")));
        Map<UnitCode, Wish> wanted = new LinkedHashMap<>();
        units.forEach((code, line) ->
                unit(code, line).ifPresent(it -> wanted.put(code, new Wish(line, new Change.SetUnit(it)))));
        List<Wish> wishes = new ArrayList<>();
        List<Unit> ordered = upperFirst(wanted);
        ordered.forEach(it -> wishes.add(new Wish(line(it), new Change.SetUnit(withoutNewMembers(it)))));
        ordered.stream()
                .filter(it -> it.kind() == Unit.Kind.TASK_FORCE)
                .forEach(it -> wishes.add(new Wish(line(it), new Change.SetUnit(it))));
        posts(wishes);
        dutyLists(book.of(Form.DUTIES), wishes);
        goings(wishes);
        return wishes;
    }

    private void name(UnitCode code, String name, String brief) {
        for (String word : List.of(code.value(), name, brief)) {
            named.putIfAbsent(word, code);
        }
    }

    private <C> void code(Line line, Function<String, C> form, Map<C, Line> into, String fault) {
        try {
            C code = form.apply(line.text("code"));
            Line earlier = into.putIfAbsent(code, line);
            if (earlier != null) {
                faults.add(line.fault("code", fault + "-twice", code, earlier.number()));
            }
        } catch (IllegalArgumentException malformed) {
            faults.add(line.fault("code", fault + "-form", line.text("code")));
        }
    }

    private Line line(Unit unit) {
        return java.util.Objects.requireNonNull(units.get(unit.code()));
    }

    /** As the row says; what a missing column would say stays as it is. */
    private Optional<Unit> unit(UnitCode code, Line line) {
        Optional<Unit> now = board.unit(code);
        if (line.isGone()) {
            return Optional.empty();
        }
        Optional<Unit.Kind> kind = line.has("kind")
                ? word(line, "kind", Unit.Kind.values(), Form::word, "unit-kind-unknown")
                : now.map(Unit::kind);
        Set<UnitCode> members = new TreeSet<>();
        line.list("members")
                .forEach(it -> refer(line, "members", it, "unit-unknown-member").ifPresent(members::add));
        Optional<UnitCode> parent = line.text("parent").isEmpty()
                ? Optional.empty()
                : refer(line, "parent", line.text("parent"), "unit-unknown-parent");
        return kind.map(it -> new Unit(
                code,
                line.or("name", now.map(Unit::name).orElse("")),
                line.or("brief", now.map(Unit::brief).orElse(line.text("name"))),
                line.has("aliases")
                        ? line.list("aliases")
                        : now.map(Unit::aliases).orElse(List.of()),
                it,
                line.has("parent") ? parent : now.flatMap(Unit::parent),
                line.has("duties")
                        ? lines(line.text("duties"))
                        : now.map(Unit::duties).orElse(""),
                line.has("members") ? members : now.map(Unit::members).orElseGet(Set::of),
                false));
    }

    private static String lines(String text) {
        return text.lines().map(String::strip).filter(it -> !it.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Optional<UnitCode> refer(Line line, String key, String word, String fault) {
        Optional<UnitCode> code = Optional.ofNullable(named.get(word));
        if (code.isEmpty()) {
            faults.add(line.fault(key, fault, word));
        }
        return code;
    }

    private <E> Optional<E> word(Line line, String key, E[] all, Function<E, String> words, String fault) {
        String text = line.text(key);
        Optional<E> found =
                Stream.of(all).filter(it -> words.apply(it).equals(text)).findFirst();
        if (found.isEmpty()) {
            faults.add(line.fault(key, fault, text, Stream.of(all).map(words).collect(Collectors.joining("、"))));
        }
        return found;
    }

    /** A unit after the one above it; a circle among the rows themselves is a fault of each. */
    private List<Unit> upperFirst(Map<UnitCode, Wish> wanted) {
        Map<UnitCode, Unit> ordered = new LinkedHashMap<>();
        wanted.forEach((code, wish) -> place(code, wanted, ordered, new HashSet<>()));
        return List.copyOf(ordered.values());
    }

    private void place(UnitCode code, Map<UnitCode, Wish> wanted, Map<UnitCode, Unit> ordered, Set<UnitCode> below) {
        Wish wish = wanted.get(code);
        if (wish == null || ordered.containsKey(code) || !(wish.change() instanceof Change.SetUnit set)) {
            return;
        }
        Optional<UnitCode> parent = set.wanted().parent();
        if (!below.add(code)) {
            faults.add(
                    wish.line().fault("parent", "unit-cycle", code, wish.line().text("parent")));
            return;
        }
        parent.ifPresent(it -> place(it, wanted, ordered, below));
        ordered.put(code, set.wanted());
    }

    private Unit withoutNewMembers(Unit it) {
        Set<UnitCode> now = board.unit(it.code()).map(Unit::members).orElseGet(Set::of);
        return new Unit(
                it.code(),
                it.name(),
                it.brief(),
                it.aliases(),
                it.kind(),
                it.parent(),
                it.duties(),
                it.kind() == Unit.Kind.TASK_FORCE ? now : it.members(),
                false);
    }

    /** First those that are new, without links to others; then all with their links. */
    private void posts(List<Wish> wishes) {
        List<Wish> linked = new ArrayList<>();
        posts.forEach((code, line) -> post(code, line).ifPresent(it -> {
            if (board.post(code).isEmpty()) {
                wishes.add(new Wish(
                        line,
                        new Change.SetPost(new Post(
                                code, it.title(), it.role(), it.holder(), Optional.empty(), Optional.empty(), false))));
            }
            linked.add(new Wish(line, new Change.SetPost(it)));
        }));
        wishes.addAll(linked);
    }

    private Optional<Post> post(PostCode code, Line line) {
        Optional<Post> now = board.post(code);
        if (line.isGone()) {
            return Optional.empty();
        }
        Optional<Role> role = line.has("role")
                ? word(line, "role", Role.values(), Form::word, "post-role-unknown")
                : now.map(Post::role);
        Optional<PostCode> deputy = postOf(line, "deputy");
        Optional<PostCode> upper = postOf(line, "reports-to");
        return role.map(it -> new Post(
                code,
                line.or("title", now.map(Post::title).orElse("")),
                it,
                line.has("holder") ? some(line.text("holder")) : now.flatMap(Post::holder),
                line.has("deputy") ? deputy : now.flatMap(Post::deputy),
                line.has("reports-to") ? upper : now.flatMap(Post::reportsTo),
                false));
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<PostCode> postOf(Line line, String key) {
        try {
            return some(line.text(key)).map(PostCode::new);
        } catch (IllegalArgumentException malformed) {
            faults.add(line.fault(key, "post-code-form", line.text(key)));
            return Optional.empty();
        }
    }

    private void dutyLists(List<Line> lines, List<Wish> wishes) {
        Map<UnitCode, List<DutyListed>> lists = new LinkedHashMap<>();
        Map<UnitCode, Line> first = new HashMap<>();
        for (Line line : lines) {
            Optional<UnitCode> town = refer(line, "unit", line.text("unit"), "unit-unknown");
            Optional<DutyListed.Kind> kind =
                    word(line, "kind", DutyListed.Kind.values(), Form::word, "duties-kind-unknown");
            Optional<UnitCode> by =
                    line.text("by").isEmpty() ? Optional.empty() : refer(line, "by", line.text("by"), "unit-unknown");
            if (town.isPresent() && kind.isPresent()) {
                if (kind.get() != DutyListed.Kind.BASIC && by.isEmpty()) {
                    faults.add(line.fault("by", "duties-without-unit", line.text("number"), Form.word(kind.get())));
                    continue;
                }
                first.putIfAbsent(town.get(), line);
                lists.computeIfAbsent(town.get(), key -> new ArrayList<>())
                        .add(new DutyListed(line.text("number"), line.text("words"), kind.get(), by));
            }
        }
        lists.forEach((town, list) -> wishes.add(
                new Wish(java.util.Objects.requireNonNull(first.get(town)), new Change.SetDutyList(town, list))));
    }

    /** Posts before units, those below before those above. */
    private void goings(List<Wish> wishes) {
        List<Map.Entry<PostCode, Line>> gone = new ArrayList<>(posts.entrySet());
        gone.reversed().stream()
                .filter(it -> it.getValue().isGone()
                        && board.post(it.getKey())
                                .filter(post -> !post.abolished())
                                .isPresent())
                .forEach(it -> wishes.add(new Wish(it.getValue(), new Change.Abolish(it.getKey()))));
        List<Map.Entry<UnitCode, Line>> dissolved = new ArrayList<>(units.entrySet());
        dissolved.reversed().stream()
                .filter(it -> it.getValue().isGone()
                        && board.unit(it.getKey())
                                .filter(unit -> !unit.dissolved())
                                .isPresent())
                .forEach(it -> wishes.add(new Wish(it.getValue(), new Change.Dissolve(it.getKey(), ""))));
    }
}
