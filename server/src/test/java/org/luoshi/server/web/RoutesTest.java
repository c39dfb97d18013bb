package org.luoshi.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.Presence;
import org.luoshi.server.unit.account.Present;
import org.luoshi.server.unit.account.Tokens;
import org.luoshi.server.unit.account.Way;
import org.luoshi.server.unit.audit.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route of the real router, as somebody of every role, in every scope, and as nobody. */
class RoutesTest extends Houses {

    /** One of each role; of those whose scope is a unit, in two units. */
    private static final List<String> CAST = List.of(
            "system",
            "safety",
            "auditor",
            "dcs.chief",
            "qu.mayor",
            "fgj.head",
            "shiqiao.head",
            "fgj.clerk",
            "shiqiao.clerk",
            "hedong.observer",
            "tjj.observer");

    /** Whoever adds to these says here why everybody may come in. */
    private static final Set<String> OPEN = Set.of(
            "/login",
            "/login/code",
            "/login/cast",
            "/login/provider",
            "/login/provider/return",
            "/logout",
            "/language",
            "/error",
            "/calendar/{token}.ics",
            "/api/v1/openapi.json");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping router;

    @Autowired
    private Presence presence;

    @Autowired
    private Tokens tokens;

    @Test
    void everyRouteDeclaresItsRule() {
        assertThat(routes().stream()
                        .filter(it -> it.rule() instanceof Rule.Missing)
                        .map(Route::name))
                .isEmpty();
    }

    @Test
    void onlyTheKnownRoutesAreOpen() {
        Set<String> open = new TreeSet<>();
        routes().stream().filter(it -> it.rule() instanceof Rule.Everybody).forEach(it -> open.add(it.pattern()));
        assertThat(open).contains("/login", "/error").isSubsetOf(OPEN);
    }

    @Test
    void everyRouteLetsInWhomItsRuleSaysAndNobodyElse() throws Exception {
        MockMvc house = house();
        List<String> wrong = new ArrayList<>();
        List<Caller> callers = callers();
        int cells = 0;
        for (Route route : routes()) {
            for (Caller caller : callers) {
                cells++;
                boolean allowed = passes(house, route, caller);
                if (allowed != route.expects(caller)) {
                    wrong.add("%s for %s: %s".formatted(route.name(), caller.name(), allowed ? "let in" : "kept out"));
                }
            }
        }
        System.out.printf(
                "routes × people: %d × %d = %d cells, %d roles, scopes: %s%n",
                routes().size(), callers.size(), cells, Role.values().length, scopes(callers));
        assertThat(wrong).isEmpty();
    }

    @Test
    void theCastHasEveryRoleInMoreThanOneUnitWhereItsScopeIsAUnit() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Map<Role, Set<Scope>> scopes = new LinkedHashMap<>();
        for (Caller caller : callers()) {
            caller.present().ifPresent(it -> {
                roles.add(it.acting().role());
                scopes.computeIfAbsent(it.acting().role(), role -> new java.util.HashSet<>())
                        .add(it.acting().scope());
            });
        }
        assertThat(roles).containsExactlyInAnyOrder(Role.values());
        assertThat(scopes.get(Role.CLERK)).hasSize(2);
        assertThat(scopes.get(Role.UNIT_HEAD)).hasSize(2);
        assertThat(scopes.get(Role.OBSERVER)).hasSize(2);
    }

    /** A fault behind the gate is another test's: whoever met it was let in. */
    private boolean passes(MockMvc house, Route route, Caller caller) throws Exception {
        try {
            return allows(house.perform(request(route, caller)).andReturn(), route);
        } catch (ServletException behind) {
            return true;
        }
    }

    private static boolean allows(MvcResult result, Route route) {
        boolean ledAway =
                String.valueOf(result.getResponse().getHeader("Location")).startsWith("/login");
        boolean refused = result.getResolvedException() instanceof Forbidden
                || (route.isForPrograms()
                        && Set.of(401, 403).contains(result.getResponse().getStatus()));
        return route.rule() instanceof Rule.Everybody ? !refused : !refused && !ledAway;
    }

    private MockHttpServletRequestBuilder request(Route route, Caller caller) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(route.method(), route.path())
                .header("Host", "localhost")
                // Each from an address of their own, or failures of the walk would lock the others out.
                .with(it -> {
                    it.setRemoteAddr("192.0.2." + (CAST.indexOf(caller.name()) + 2));
                    return it;
                })
                .session(session(route.isForPrograms() ? Optional.empty() : caller.account()));
        route.info().getParamsCondition().getExpressions().forEach(it -> request.param(it.getName(), "1"));
        route.info().getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .ifPresent(request::contentType);
        if (route.isForPrograms() && !caller.token().isEmpty()) {
            request.header("Authorization", "Bearer " + caller.token());
        }
        return request;
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        router.getHandlerMethods().forEach((info, handler) -> {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                for (String pattern : info.getPatternValues()) {
                    routes.add(new Route(method.asHttpMethod(), pattern, info, Rule.of(handler), handler));
                }
            }
        });
        return routes.stream()
                .sorted(java.util.Comparator.comparing(Route::name))
                .toList();
    }

    private List<Caller> callers() {
        List<Caller> callers = new ArrayList<>();
        callers.add(new Caller("nobody", Optional.empty(), Optional.empty(), ""));
        for (String login : CAST) {
            Account account = account(login);
            Present present = presence.of(account.id(), account.generation(), Optional.empty(), Way.OWN)
                    .orElseThrow();
            String token = present.acting()
                    .who()
                    .post()
                    .map(post -> tokens.create(account.id(), "routes", post, Visit.PRODUCT))
                    .orElse("");
            callers.add(new Caller(login, Optional.of(account), Optional.of(present), token));
        }
        return callers;
    }

    private static Set<String> scopes(List<Caller> callers) {
        Set<String> scopes = new TreeSet<>();
        callers.forEach(caller -> caller.present()
                .map(it -> it.acting().scope().getClass().getSimpleName())
                .ifPresent(scopes::add));
        return scopes;
    }

    private record Caller(String name, Optional<Account> account, Optional<Present> present, String token) {

        Optional<Role> role() {
            return present.map(it -> it.acting().role());
        }
    }

    private record Route(HttpMethod method, String pattern, RequestMappingInfo info, Rule rule, HandlerMethod handler) {

        String name() {
            return pattern + " " + method;
        }

        boolean isForPrograms() {
            return pattern.startsWith("/api/");
        }

        /** Of things that are not there: what is asked here is who gets as far as being told so. */
        String path() {
            return pattern.replaceAll("\\{[^}]*}", "999999").replace("*", "x");
        }

        boolean expects(Caller caller) {
            boolean reachable = !isForPrograms() || !caller.token().isEmpty();
            return rule instanceof Rule.Everybody || (reachable && rule.allows(caller.role()));
        }
    }
}
