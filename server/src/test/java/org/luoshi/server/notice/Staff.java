package org.luoshi.server.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Unit;

/** An organisation of posts only. */
final class Staff implements Organisation {

    static final PostCode CLERK = new PostCode("fgj.clerk");
    static final PostCode HEAD = new PostCode("fgj.head");
    static final PostCode SUPERVISOR = new PostCode("dcs.head");

    private final List<Post> posts = new ArrayList<>();

    static Staff usual() {
        return new Staff()
                .post(CLERK, Role.CLERK, true)
                .post(HEAD, Role.UNIT_HEAD, true)
                .post(SUPERVISOR, Role.SUPERVISOR, true);
    }

    Staff post(PostCode code, Role role, boolean held) {
        posts.add(new Post(
                code,
                role.name(),
                role,
                held ? Optional.of("某某") : Optional.empty(),
                held ? Optional.empty() : Optional.of(HEAD),
                Optional.empty(),
                false));
        return this;
    }

    @Override
    public List<Unit> units() {
        return List.of();
    }

    @Override
    public Optional<Unit> find(UnitCode code) {
        return Optional.empty();
    }

    @Override
    public Optional<Post> find(PostCode code) {
        return posts.stream().filter(post -> post.code().equals(code)).findFirst();
    }

    @Override
    public List<Post> posts(UnitCode unit) {
        return posts.stream().filter(post -> post.unit().equals(unit)).toList();
    }

    @Override
    public Optional<UnitCode> supervision() {
        return Stream.of(SUPERVISOR.unit()).findFirst();
    }

    @Override
    public boolean isWithin(UnitCode unit, UnitCode upper) {
        return unit.equals(upper);
    }

    @Override
    public Set<UnitCode> within(UnitCode upper) {
        return Set.of(upper);
    }

    @Override
    public Scope scope(PostCode post) {
        return new Scope.District();
    }

    @Override
    public Resolved resolve(String name) {
        return new Resolved.Nobody();
    }

    @Override
    public Optional<PostCode> above(PostCode post) {
        return Optional.empty();
    }
}
