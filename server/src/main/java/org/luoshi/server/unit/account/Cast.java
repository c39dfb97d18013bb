package org.luoshi.server.unit.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sample's cast: accounts that enter by a click. They exist only in an instance that was begun as a demonstration,
 * and let in only while it runs as one.
 */
@Component
public class Cast {

    /** Who is offered, in this order, as far as the organisation has them. */
    private static final List<PostCode> POSTS = List.of(
                    "dcs.chief",
                    "dcs.clerk",
                    "qu.secretary",
                    "qu.mayor",
                    "fgj.head",
                    "fgj.clerk",
                    "tjj.clerk",
                    "zjj.clerk",
                    "shiqiao.head",
                    "shiqiao.clerk",
                    "hedong.clerk")
            .stream()
            .map(PostCode::new)
            .toList();

    private final Accounts accounts;
    private final Units units;
    private final Ledger ledger;
    private final boolean demo;

    Cast(Accounts accounts, Units units, Ledger ledger, @Value("${luoshi.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.units = units;
        this.ledger = ledger;
        this.demo = demo;
    }

    /** At the first start of all with the demonstration: on data that are there already no cast ever enters. */
    @Transactional
    boolean enterWhereEmpty() {
        if (!demo || !accounts.isEmpty() || ledger.size() > 0) {
            return false;
        }
        for (Administrator it : Administrator.values()) {
            accounts.add(it.draft(), null, false, true);
        }
        return true;
    }

    /** Who may enter by a click; nobody where this is not a demonstration. Asked by many at once. */
    @Transactional
    public List<Account> members() {
        if (!isDemonstration()) {
            return List.of();
        }
        Organisation organisation = units.organisation();
        POSTS.stream()
                .flatMap(code -> organisation.find(code).stream())
                .filter(post -> !post.abolished() && accounts.find(login(post)).isEmpty())
                .forEach(this::enter);
        return inOrder(accounts.all().stream()
                .filter(it -> it.demo() && !it.disabled())
                .toList());
    }

    /** What each member with a post is there for, by log-in name. */
    public Map<String, String> titles() {
        Organisation organisation = units.organisation();
        return POSTS.stream()
                .flatMap(code -> organisation.find(code).stream())
                .collect(Collectors.toMap(Cast::login, Post::title));
    }

    /** One of them. */
    public Optional<Account> member(String login) {
        return members().stream().filter(it -> it.login().equals(login)).findFirst();
    }

    private boolean isDemonstration() {
        return demo
                && accounts.all().stream()
                        .anyMatch(it -> it.demo() && it.administration().isPresent());
    }

    private void enter(Post post) {
        Draft draft = new Draft(
                login(post), post.holder().orElse(post.title()), Optional.empty(), List.of(post.code()), "", "");
        accounts.addSample(draft);
    }

    private static String login(Post post) {
        return post.code().value();
    }

    /** People of business in the order of the list, then administration. */
    private static List<Account> inOrder(List<Account> members) {
        return members.stream()
                .sorted(java.util.Comparator.comparingInt(Cast::place))
                .toList();
    }

    private static int place(Account member) {
        int at = member.posts().isEmpty() ? -1 : POSTS.indexOf(member.posts().getFirst());
        return at >= 0
                ? at
                : POSTS.size() + member.administration().map(Role::ordinal).orElse(0);
    }
}
