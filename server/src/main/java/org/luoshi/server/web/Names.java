package org.luoshi.server.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Unit;

/** What units, posts and people are called on pages. */
public record Names(Organisation organisation) {

    public String unit(UnitCode code) {
        return organisation.nameOf(code);
    }

    public List<String> units(Collection<UnitCode> codes) {
        return codes.stream().map(this::unit).toList();
    }

    /** 区发改局综合科承办岗; the code itself for an unknown one. */
    public String post(PostCode code) {
        return organisation
                .find(code)
                .map(post -> unit(post.unit()) + " " + post.title())
                .orElse(code.value());
    }

    /** The post with who holds it: 区政府 区长（王建国）; without brackets while it is vacant. */
    public String holder(Frame frame, PostCode code) {
        return organisation
                .find(code)
                .flatMap(Post::holder)
                .map(name -> frame.t("name.with-post", name, post(code)))
                .orElseGet(() -> post(code));
    }

    /** An actor as the ledger writes it: {@code 陈静@fgj.clerk}, or a name alone. */
    public String actor(Frame frame, String actor) {
        int at = actor.lastIndexOf('@');
        if (at < 0) {
            return actor;
        }
        return frame.t("name.with-post", actor.substring(0, at), post(new PostCode(actor.substring(at + 1))));
    }

    /** All units that can be chosen, in the order of the tree. */
    public List<Unit> all() {
        return organisation.units();
    }

    /** Whom a matter can be answerable to. */
    public List<Post> leaders() {
        return organisation.units().stream()
                .flatMap(unit -> organisation.posts(unit.code()).stream())
                .filter(post -> post.role() == Role.LEADER)
                .toList();
    }

    /** Posts of one unit; none where it is not known. */
    public List<Post> posts(Optional<UnitCode> unit) {
        return unit.map(organisation::posts).orElse(List.of());
    }
}
