package org.luoshi.server.web.desk;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;
import org.luoshi.server.web.matter.Standing;

/** Which matters wait for somebody: any post of a unit may act for it where none is named; a leader's is named always. */
public final class Asked {

    private Asked() {}

    public static MatterFilter.Asked of(Acting acting, Organisation organisation, Instant now) {
        Set<UnitCode> mine = new HashSet<>();
        if (acting.role() != Role.LEADER && acting.role() != Role.OBSERVER) {
            acting.who().unit().ifPresent(own -> mine.addAll(Standing.of(organisation, own)));
        }
        Set<PostCode> posts = new HashSet<>();
        acting.who().post().ifPresent(post -> {
            posts.add(post);
            posts.addAll(deputised(post, organisation));
        });
        return new MatterFilter.Asked(mine, posts, now);
    }

    private static List<PostCode> deputised(PostCode mine, Organisation organisation) {
        return organisation.units().stream()
                .flatMap(unit -> organisation.posts(unit.code()).stream())
                .filter(post -> post.deputy().filter(mine::equals).isPresent())
                .map(Post::code)
                .toList();
    }
}
