package org.luoshi.server.unit.account;

import java.util.List;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Post;

/**
 * Somebody who is logged in.
 *
 * @param acting for which post, or as one of the three of administration
 * @param posts all that the person may act for, in their order; empty for administration
 * @param way how they came in
 */
public record Present(Account account, Acting acting, List<Post> posts, Way way) {

    public Present {
        posts = List.copyOf(posts);
    }
}
