package org.luoshi.server.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.change.Charter;
import org.luoshi.server.unit.duty.DutyLists;
import org.luoshi.server.unit.naming.Names;

/** The organisation, built once from all charters. */
final class Directory implements Organisation {

    private final Map<UnitCode, Charter> charters = new LinkedHashMap<>();
    private final Map<UnitCode, List<UnitCode>> below = new HashMap<>();
    private final Map<PostCode, Post> posts = new LinkedHashMap<>();
    private final List<Unit> tree = new ArrayList<>();
    private final Names names;
    private final DutyLists duties;

    /** @param founded in the order of founding */
    Directory(List<Charter> founded) {
        Comparator<Charter> byKind = Comparator.comparing(it -> it.unit().kind());
        founded.stream().sorted(byKind).forEach(it -> charters.put(it.unit().code(), it));
        for (Charter it : charters.values()) {
            it.unit()
                    .parent()
                    .ifPresent(parent -> below.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(it.unit().code()));
            it.posts().forEach(post -> posts.put(post.code(), post));
        }
        charters.values().stream()
                .map(Charter::unit)
                .filter(it -> it.parent().isEmpty())
                .forEach(this::climb);
        this.names = new Names(tree);
        this.duties = new DutyLists(charters.values());
    }

    private void climb(Unit unit) {
        if (!unit.dissolved()) {
            tree.add(unit);
        }
        below.getOrDefault(unit.code(), List.of()).forEach(code -> find(code).ifPresent(this::climb));
    }

    @Override
    public List<Unit> units() {
        return List.copyOf(tree);
    }

    @Override
    public Optional<Unit> find(UnitCode code) {
        return Optional.ofNullable(charters.get(code)).map(Charter::unit);
    }

    @Override
    public Optional<Post> find(PostCode code) {
        return Optional.ofNullable(posts.get(code));
    }

    @Override
    public List<Post> posts(UnitCode unit) {
        return Optional.ofNullable(charters.get(unit)).stream()
                .flatMap(it -> it.posts().stream())
                .filter(it -> !it.abolished())
                .toList();
    }

    @Override
    public Optional<UnitCode> supervision() {
        return tree.stream()
                .map(Unit::code)
                .filter(code -> posts(code).stream().anyMatch(post -> post.role() == Role.SUPERVISOR))
                .findFirst();
    }

    @Override
    public boolean isWithin(UnitCode unit, UnitCode upper) {
        Set<UnitCode> seen = new HashSet<>();
        Optional<UnitCode> at = Optional.of(unit);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(upper)) {
                return true;
            }
            at = at.flatMap(this::find).flatMap(Unit::parent);
        }
        return false;
    }

    @Override
    public Set<UnitCode> within(UnitCode upper) {
        Set<UnitCode> all = new LinkedHashSet<>();
        gather(upper, all);
        return all;
    }

    private void gather(UnitCode code, Set<UnitCode> into) {
        if (into.add(code)) {
            below.getOrDefault(code, List.of()).forEach(it -> gather(it, into));
        }
    }

    @Override
    public Scope scope(PostCode code) {
        return find(code).filter(post -> !post.abolished()).map(this::scope).orElseGet(Scope.Nothing::new);
    }

    private Scope scope(Post post) {
        return switch (post.role()) {
            case SYSTEM, SECURITY, AUDIT -> new Scope.Nothing();
            case SUPERVISOR, LEADER -> new Scope.District();
            case UNIT_HEAD, CLERK, OBSERVER -> new Scope.Of(seenFrom(post.unit()));
        };
    }

    /** A unit itself, all below it, and the task forces that it or one below it is a member of. */
    private Set<UnitCode> seenFrom(UnitCode unit) {
        Set<UnitCode> own = within(unit);
        Set<UnitCode> all = new TreeSet<>(own);
        tree.stream()
                .filter(it -> it.members().stream().anyMatch(own::contains))
                .forEach(it -> all.add(it.code()));
        return all;
    }

    @Override
    public Resolved resolve(String name) {
        return names.resolve(name);
    }

    @Override
    public Optional<PostCode> above(PostCode code) {
        Optional<PostCode> upper = find(code).flatMap(Post::reportsTo).filter(this::exists);
        return upper.or(() -> top().filter(top -> !isTop(code, top)));
    }

    private boolean exists(PostCode code) {
        return find(code).filter(post -> !post.abolished()).isPresent();
    }

    /** The district's leader who reports to nobody there. */
    private Optional<PostCode> top() {
        return leaders()
                .filter(it -> it.reportsTo().filter(this::exists).isEmpty())
                .map(Post::code)
                .findFirst();
    }

    /** Another leader who reports to nobody stands at the top as well. */
    private boolean isTop(PostCode code, PostCode top) {
        return code.equals(top) || leaders().anyMatch(it -> it.code().equals(code));
    }

    private Stream<Post> leaders() {
        return tree.stream()
                .filter(it -> it.kind() == Unit.Kind.DISTRICT)
                .flatMap(it -> posts(it.code()).stream())
                .filter(it -> it.role() == Role.LEADER);
    }

    @Override
    public Optional<DutyListed> duty(UnitCode town, String words) {
        return duties.find(town, words);
    }
}
