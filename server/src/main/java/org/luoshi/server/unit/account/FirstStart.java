package org.luoshi.server.unit.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.server.unit.audit.Deed;
import org.luoshi.server.unit.audit.Trail;
import org.luoshi.server.unit.audit.Visit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it that somebody can log in: the three administrators, each with a password that works once, told on the
 * console and nowhere else. Sample data that are later started without the demonstration get theirs then.
 */
@Component
public class FirstStart {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Cast cast;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final boolean demo;

    FirstStart(
            Accounts accounts,
            Passwords passwords,
            Cast cast,
            Trail trail,
            PlatformTransactionManager transactions,
            @Value("${luoshi.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.cast = cast;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.demo = demo;
    }

    @EventListener(ApplicationStartedEvent.class)
    @SuppressWarnings("SystemOut") // a log goes to files; this is for the eyes of whoever starts it
    public void tell() {
        List<Given> given = Objects.requireNonNull(transaction.execute(status -> prepare()));
        if (!given.isEmpty()) {
            System.out.println("首次启动，管理员的一次性密码如下，只显示这一次，首次登录后须修改。");
            System.out.println("First start: one-time passwords of the administrators, shown only now.");
            given.forEach(it -> System.out.printf("  %-10s %s%n", it.login(), it.password()));
        }
    }

    /** Who was given a password; nobody where all three can log in, or where the cast enters by a click. */
    List<Given> prepare() {
        cast.enterWhereEmpty();
        List<Given> given = new ArrayList<>();
        for (Administrator each : Administrator.values()) {
            if (!canBeReached(each)) {
                String once = passwords.once();
                given.add(new Given(give(each, once), once));
            }
        }
        return given;
    }

    private boolean canBeReached(Administrator each) {
        return accounts.all().stream()
                .filter(it -> it.administration().equals(Optional.of(each.role())) && !it.disabled())
                .anyMatch(it -> it.hasPassword() || it.identity().isPresent() || (demo && it.demo()));
    }

    private String give(Administrator each, String once) {
        Draft draft = each.draft();
        Optional<Account> there = accounts.find(draft.login());
        if (there.isPresent()) {
            accounts.setPassword(there.get().id(), passwords.digest(once), true);
        } else {
            accounts.add(draft, passwords.digest(once), true, false);
        }
        trail.done(Visit.PRODUCT, Deed.ACCOUNT_CREATED, draft.login());
        return draft.login();
    }

    record Given(String login, String password) {}
}
