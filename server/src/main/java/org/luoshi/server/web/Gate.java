package org.luoshi.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.account.OwnAccount;
import org.luoshi.server.unit.account.Present;
import org.luoshi.server.unit.audit.Deed;
import org.luoshi.server.unit.audit.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The one place where the rule of a route is enforced. Whoever is not logged in is led to the log-in page and back;
 * whoever may not gets a sentence, and the trail an entry. Files of the product itself have no rule.
 */
@Component
class Gate implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Sessions sessions;
    private final OwnAccount own;
    private final Trail trail;
    private final Problems problems;

    Gate(Sessions sessions, OwnAccount own, Trail trail, Problems problems) {
        this.sessions = sessions;
        this.own = own;
        this.trail = trail;
        this.problems = problems;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        return !(handler instanceof HandlerMethod route) || mayPass(request, response, route);
    }

    private boolean mayPass(HttpServletRequest request, HttpServletResponse response, HandlerMethod route)
            throws IOException {
        Rule rule = Rule.of(route);
        Optional<Present> present = rule.allows(Optional.empty()) ? Optional.empty() : sessions.present(request);
        if (rule.allows(present.map(it -> it.acting().role()))) {
            return present.isEmpty() || isFinished(present.get(), rule, request, response);
        }
        if (present.isEmpty() && !(rule instanceof Rule.Missing)) {
            askWho(request, response);
            return false;
        }
        return refuse(request, response, route, rule);
    }

    private boolean refuse(HttpServletRequest request, HttpServletResponse response, HandlerMethod route, Rule rule)
            throws IOException {
        if (rule instanceof Rule.Missing) {
            LOG.error("{} declares no rule: nobody may use it. Maybe @May was forgotten", route);
        }
        trail.refused(sessions.visit(request), Deed.ROUTE_REFUSED, request.getMethod() + " " + request.getRequestURI());
        if (!Sessions.isForPrograms(request)) {
            throw new Forbidden(route.toString());
        }
        problems.send(request, response, 403, "failure.rights");
        return false;
    }

    /** With a password that works once, or without the second factor asked for, only one's own account is open. */
    private boolean isFinished(Present present, Rule rule, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (rule.equals(new Rule.Needs(Act.OWN_ACCOUNT)) || !own.isUnfinished(present)) {
            return true;
        }
        leadTo("/account", request, response);
        return false;
    }

    private void askWho(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Sessions.isForPrograms(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.send(request, response, 401, "failure.token");
            return;
        }
        String back = URLEncoder.encode(backFrom(request), StandardCharsets.UTF_8);
        leadTo(back.equals("%2F") ? "/login" : "/login?back=" + back, request, response);
    }

    /** A script's request cannot be redirected to a page; htmx leads the whole page there. */
    private static void leadTo(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isScripts(request)) {
            response.setHeader("HX-Redirect", path);
            response.setStatus(401);
        } else {
            response.setStatus(303);
            response.setHeader("Location", path);
        }
    }

    private static boolean isScripts(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    /** The page that was asked for, or on which a script or a form asked; a form itself is not sent twice. */
    private static String backFrom(HttpServletRequest request) {
        if (isScripts(request)) {
            return pathOf(
                    Optional.ofNullable(request.getHeader("HX-Current-URL")).orElse("/"));
        }
        String query = request.getQueryString();
        return request.getMethod().equals("GET") ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/";
    }

    private static String pathOf(String address) {
        try {
            URI uri = URI.create(address);
            String query = uri.getRawQuery();
            return Optional.ofNullable(uri.getRawPath()).orElse("/") + (query == null ? "" : "?" + query);
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
