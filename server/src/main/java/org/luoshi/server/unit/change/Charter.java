package org.luoshi.server.unit.change;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Unit;

/**
 * All that the events of one unit say: the unit, its posts in the order of their creation, and a town's list of duties.
 *
 * @param version of its stream
 */
public record Charter(Unit unit, List<Post> posts, List<DutyListed> dutyList, int version) {

    public Charter {
        posts = List.copyOf(posts);
        dutyList = List.copyOf(dutyList);
    }

    static Charter founded(UnitEvent.Founded it) {
        Unit unit = new Unit(
                it.unit(), it.name(), it.brief(), it.aliases(), it.kind(), it.parent(), "", new TreeSet<>(), false);
        return new Charter(unit, List.of(), List.of(), 1);
    }

    public Optional<Post> find(PostCode code) {
        return posts.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** As it is once this has happened. */
    Charter after(UnitEvent event) {
        return switch (event) {
            case UnitEvent.Founded it ->
                throw new IllegalStateException(
                        "%s is founded twice. Maybe two units share a code".formatted(it.unit()));
            case UnitEvent.Renamed it ->
                with(u -> new Unit(
                        u.code(),
                        it.name(),
                        it.brief(),
                        it.aliases(),
                        u.kind(),
                        u.parent(),
                        u.duties(),
                        u.members(),
                        u.dissolved()));
            case UnitEvent.Moved it ->
                with(u -> new Unit(
                        u.code(),
                        u.name(),
                        u.brief(),
                        u.aliases(),
                        u.kind(),
                        it.parent(),
                        u.duties(),
                        u.members(),
                        u.dissolved()));
            case UnitEvent.Reclassified it ->
                with(u -> new Unit(
                        u.code(),
                        u.name(),
                        u.brief(),
                        u.aliases(),
                        it.kind(),
                        u.parent(),
                        u.duties(),
                        u.members(),
                        u.dissolved()));
            case UnitEvent.DutiesSet it ->
                with(u -> new Unit(
                        u.code(),
                        u.name(),
                        u.brief(),
                        u.aliases(),
                        u.kind(),
                        u.parent(),
                        it.duties(),
                        u.members(),
                        u.dissolved()));
            case UnitEvent.MembersSet it ->
                with(u -> new Unit(
                        u.code(),
                        u.name(),
                        u.brief(),
                        u.aliases(),
                        u.kind(),
                        u.parent(),
                        u.duties(),
                        new TreeSet<>(it.members()),
                        u.dissolved()));
            case UnitEvent.Dissolved it ->
                with(u -> new Unit(
                        u.code(),
                        u.name(),
                        u.brief(),
                        u.aliases(),
                        u.kind(),
                        u.parent(),
                        u.duties(),
                        u.members(),
                        true));
            case UnitEvent.DutyListSet it -> new Charter(unit, posts, it.duties(), version + 1);
            case UnitEvent.PostCreated it ->
                with(Stream.concat(
                                posts.stream(),
                                Stream.of(new Post(
                                        it.post(),
                                        it.title(),
                                        it.role(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        false)))
                        .toList());
            case UnitEvent.PostRenamed it ->
                with(
                        it.post(),
                        p -> new Post(
                                p.code(), it.title(), it.role(), p.holder(), p.deputy(), p.reportsTo(), p.abolished()));
            case UnitEvent.PostHeld it ->
                with(
                        it.post(),
                        p -> new Post(
                                p.code(), p.title(), p.role(), it.holder(), p.deputy(), p.reportsTo(), p.abolished()));
            case UnitEvent.DeputySet it ->
                with(
                        it.post(),
                        p -> new Post(
                                p.code(), p.title(), p.role(), p.holder(), it.deputy(), p.reportsTo(), p.abolished()));
            case UnitEvent.ReportsToSet it ->
                with(
                        it.post(),
                        p -> new Post(p.code(), p.title(), p.role(), p.holder(), p.deputy(), it.to(), p.abolished()));
            case UnitEvent.PostAbolished it ->
                with(
                        it.post(),
                        p -> new Post(
                                p.code(), p.title(), p.role(), Optional.empty(), p.deputy(), p.reportsTo(), true));
        };
    }

    private Charter with(UnaryOperator<Unit> change) {
        return new Charter(change.apply(unit), posts, dutyList, version + 1);
    }

    private Charter with(List<Post> changed) {
        return new Charter(unit, changed, dutyList, version + 1);
    }

    private Charter with(PostCode code, UnaryOperator<Post> change) {
        return with(posts.stream()
                .map(it -> it.code().equals(code) ? change.apply(it) : it)
                .toList());
    }
}
