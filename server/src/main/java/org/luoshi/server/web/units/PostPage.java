package org.luoshi.server.web.units;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Unit;

/**
 * All that a post's page shows.
 *
 * @param handed who took it when, newest first
 */
public record PostPage(Organisation organisation, Unit unit, Post post, List<Handed> handed, Optional<String> notice) {

    /**
     * @param holder empty: vacant from then on
     * @param by who recorded it
     */
    public record Handed(Optional<String> holder, Instant at, String by) {}

    /** Those who raise to it. */
    public List<Post> below() {
        return organisation.units().stream()
                .flatMap(it -> organisation.posts(it.code()).stream())
                .filter(it -> it.reportsTo().filter(post.code()::equals).isPresent())
                .toList();
    }
}
