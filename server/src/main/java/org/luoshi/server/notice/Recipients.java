package org.luoshi.server.notice;

import java.util.List;
import java.util.stream.Stream;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.notice.Reminder.Level;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;

/** Which posts a reminder goes to. */
final class Recipients {

    private Recipients() {}

    static List<PostCode> of(Level level, Matter matter, Course.Hold hold, Organisation organisation) {
        return switch (level) {
            case HOLDER ->
                hold.post()
                        .map(post -> List.of(acting(post, organisation)))
                        .orElseGet(() -> working(hold.unit(), organisation));
            case HEAD -> posts(hold.unit(), organisation, Role.UNIT_HEAD);
            case SUPERVISOR -> posts(matter.parties().supervisor(), organisation, Role.SUPERVISOR);
        };
    }

    /** Of what a unit owes and nobody holds by name. */
    static List<PostCode> of(Level level, UnitCode unit, Organisation organisation) {
        return switch (level) {
            case HOLDER -> working(unit, organisation);
            case HEAD -> posts(unit, organisation, Role.UNIT_HEAD);
            case SUPERVISOR ->
                organisation
                        .supervision()
                        .map(it -> posts(it, organisation, Role.SUPERVISOR))
                        .orElse(List.of());
        };
    }

    /** A vacant post's work falls to its deputy. */
    private static PostCode acting(PostCode code, Organisation organisation) {
        return organisation
                .find(code)
                .filter(post -> post.holder().isEmpty())
                .flatMap(Post::deputy)
                .orElse(code);
    }

    /** Those who do a unit's work: its clerks; where it has none, its supervisors or its heads. */
    private static List<PostCode> working(UnitCode unit, Organisation organisation) {
        return Stream.of(Role.CLERK, Role.SUPERVISOR, Role.UNIT_HEAD)
                .map(role -> posts(unit, organisation, role))
                .filter(posts -> !posts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<PostCode> posts(UnitCode unit, Organisation organisation, Role role) {
        return organisation.posts(unit).stream()
                .filter(post -> post.role() == role)
                .map(Post::code)
                .toList();
    }
}
