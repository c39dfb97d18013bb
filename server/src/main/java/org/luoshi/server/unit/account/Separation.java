package org.luoshi.server.unit.account;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;

/**
 * Keeps what must not meet in one account apart: system, security and audit administration, each from the others and all
 * three from work on matters (三权分立; GB/T 22239-2019 asks for the three as 8.1.5.1 to 8.1.5.3).
 */
final class Separation {

    private Separation() {}

    static Optional<Answer.Refused> fault(Draft draft, Organisation organisation) {
        Set<Role> roles = new TreeSet<>();
        draft.administration().ifPresent(roles::add);
        for (var code : draft.posts()) {
            Optional<Post> post = organisation.find(code).filter(it -> !it.abolished());
            if (post.isEmpty()) {
                return Optional.of(Answer.refused("account-post-unknown", code.value()));
            }
            roles.add(post.get().role());
        }
        if (roles.isEmpty()) {
            return Optional.of(Answer.refused("account-without-post"));
        }
        boolean administers =
                Stream.of(Role.values()).filter(Role::isAdministration).anyMatch(roles::contains);
        boolean mixed = roles.size() > 1
                || (draft.administration().isPresent() && !draft.posts().isEmpty());
        return administers && mixed ? Optional.of(Answer.refused("account-separation")) : Optional.empty();
    }
}
