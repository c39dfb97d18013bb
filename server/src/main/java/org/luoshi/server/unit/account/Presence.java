package org.luoshi.server.unit.account;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;

/** Who acts, made anew for each request: a right that was taken away is gone with the next click. */
@Component
public class Presence {

    private final Accounts accounts;
    private final Units units;

    Presence(Accounts accounts, Units units) {
        this.accounts = accounts;
        this.units = units;
    }

    /**
     * Who somebody is that logged in earlier; nobody when the account is disabled or its sessions were ended.
     *
     * @param generation of the account when the session began
     * @param chosen the post to act for; the first one where it is empty or no longer held
     * @param way how the session began
     */
    public Optional<Present> of(AccountId id, int generation, Optional<PostCode> chosen, Way way) {
        return accounts.find(id)
                .filter(account -> !account.disabled() && account.generation() == generation)
                .map(account -> present(account, chosen, way));
    }

    /** For a program with a token: only at its post, and only while that is held. */
    Optional<Present> of(AccountId id, PostCode post) {
        return accounts.find(id)
                .filter(account -> !account.disabled() && !account.mustChange())
                .map(account -> present(account, Optional.of(post), Way.OWN))
                .filter(present -> present.acting().who().post().equals(Optional.of(post)));
    }

    private Present present(Account account, Optional<PostCode> chosen, Way way) {
        Organisation organisation = units.organisation();
        List<Post> posts = account.posts().stream()
                .flatMap(code -> organisation.find(code).stream())
                .filter(post -> !post.abolished())
                .toList();
        Acting acting = posts.stream()
                .filter(post -> chosen.filter(post.code()::equals).isPresent())
                .findFirst()
                .or(() -> posts.stream().findFirst())
                .map(post -> acting(account, post, organisation))
                .orElseGet(() -> withoutPost(account));
        return new Present(account, acting, posts, way);
    }

    private static Acting acting(Account account, Post post, Organisation organisation) {
        return new Acting(new Who(account.name(), post.code()), post.role(), organisation.scope(post.code()));
    }

    /** One of administration; or somebody whose posts are gone, who sees nothing until there is a new one. */
    private static Acting withoutPost(Account account) {
        return new Acting(new Who(account.name()), account.administration().orElse(Role.OBSERVER), new Scope.Nothing());
    }
}
