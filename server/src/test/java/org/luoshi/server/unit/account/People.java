package org.luoshi.server.unit.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.change.Change;
import org.luoshi.server.unit.change.Changes;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

/**
 * People who can log in, for tests: name this class beside {@code Luoshi} in {@code @SpringBootTest(classes = …)}. Each
 * post's code is a log-in name ({@code dcs.chief}, {@code fgj.clerk}); the three of administration are {@code system},
 * {@code safety} and {@code auditor}; all have the password {@link #PASSWORD}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class People {

    public static final String PASSWORD = "Shiqiao-2026!";

    /** Logs in by name, without post: {@code system}, {@code safety}, {@code auditor}. */
    public static final Map<String, Role> ADMINISTRATION =
            new LinkedHashMap<>(Map.of("system", Role.SYSTEM, "safety", Role.SECURITY, "auditor", Role.AUDIT));

    private final Changes changes;
    private final Accounts accounts;
    private final Passwords passwords;

    People(Changes changes, Accounts accounts, Passwords passwords) {
        this.changes = changes;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @EventListener(ApplicationStartedEvent.class)
    public void moveIn() {
        String digest = passwords.digest(PASSWORD);
        List<Change> all = Stream.<Change>concat(units().map(Change.SetUnit::new), posts().map(Change.SetPost::new))
                .toList();
        if (!(changes.carryOut(all, Who.PRODUCT) instanceof Changes.Outcome.Done)) {
            throw new IllegalStateException("the organisation was refused: " + changes.carryOut(all, Who.PRODUCT));
        }
        posts().forEach(post -> accounts.add(
                new Draft(
                        post.code().value(),
                        post.holder().orElseThrow(),
                        Optional.empty(),
                        List.of(post.code()),
                        "13812340000",
                        post.code().unit() + "@linlan.example"),
                digest,
                false,
                false));
        // Marked as the sample's, so that they need no second factor.
        ADMINISTRATION.forEach((login, role) ->
                accounts.add(new Draft(login, login, Optional.of(role), List.of(), "", ""), digest, false, true));
    }

    private static Stream<Unit> units() {
        return Stream.of(
                unit("qu", "澜州市临澜区", "临澜区", Unit.Kind.DISTRICT, Optional.empty()),
                unit("dcs", "临澜区人民政府督查室", "区督查室", Unit.Kind.BUREAU, Optional.of("qu")),
                unit("fgj", "临澜区发展和改革局", "区发改局", Unit.Kind.BUREAU, Optional.of("qu")),
                unit("tjj", "临澜区统计局", "区统计局", Unit.Kind.BUREAU, Optional.of("qu")),
                unit("shiqiao", "石桥镇人民政府", "石桥镇", Unit.Kind.TOWN, Optional.of("qu")),
                unit("hedong", "河东街道办事处", "河东街道", Unit.Kind.STREET, Optional.of("qu")));
    }

    private static Stream<Post> posts() {
        return Stream.of(
                post("qu.mayor", "区长", Role.LEADER, "周启明"),
                post("dcs.chief", "督查室主任", Role.SUPERVISOR, "林岚"),
                post("dcs.clerk", "督查员", Role.SUPERVISOR, "许宁"),
                post("fgj.head", "区发改局局长", Role.UNIT_HEAD, "高远"),
                post("fgj.clerk", "区发改局承办人", Role.CLERK, "陈静"),
                post("tjj.clerk", "区统计局承办人", Role.CLERK, "宋平"),
                post("shiqiao.head", "石桥镇镇长", Role.UNIT_HEAD, "石磊"),
                post("shiqiao.clerk", "石桥镇承办人", Role.CLERK, "何苗"),
                post("tjj.observer", "区统计局观察员", Role.OBSERVER, "方平"),
                post("hedong.observer", "河东街道观察员", Role.OBSERVER, "江雨"));
    }

    private static Unit unit(String code, String name, String brief, Unit.Kind kind, Optional<String> parent) {
        return new Unit(
                new UnitCode(code), name, brief, List.of(), kind, parent.map(UnitCode::new), "", Set.of(), false);
    }

    private static Post post(String code, String title, Role role, String holder) {
        return new Post(
                new PostCode(code), title, role, Optional.of(holder), Optional.empty(), Optional.empty(), false);
    }
}
