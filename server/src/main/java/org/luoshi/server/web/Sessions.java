package org.luoshi.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.Presence;
import org.luoshi.server.unit.account.Present;
import org.luoshi.server.unit.account.Tokens;
import org.luoshi.server.unit.account.Way;
import org.luoshi.server.unit.audit.Visit;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who a request comes from: the session's account for pages, the token's for programs under /api/. */
@Component
public class Sessions {

    static final HttpSessionSecurityContextRepository STORE = new HttpSessionSecurityContextRepository();

    private static final String PRESENT = Sessions.class.getName() + ".present";
    private static final String BEARER = "Bearer ";

    private final Presence presence;
    private final Tokens tokens;

    Sessions(Presence presence, Tokens tokens) {
        this.presence = presence;
        this.tokens = tokens;
    }

    /** Found once for each request. Nobody for a session whose account was disabled or whose password was changed. */
    @SuppressWarnings("unchecked")
    public Optional<Present> present(HttpServletRequest request) {
        Object known = request.getAttribute(PRESENT);
        if (known == null) {
            known = isForPrograms(request) ? byToken(request) : bySession();
            request.setAttribute(PRESENT, known);
        }
        return (Optional<Present>) known;
    }

    /** Who and where from, as the audit trail writes it. */
    public Visit visit(HttpServletRequest request) {
        String who = present(request).map(Sessions::described).orElse("-");
        return new Visit(who, request.getRemoteAddr());
    }

    /** A new session under a new number, so that one that was planted before is worth nothing. */
    public void begin(HttpServletRequest request, HttpServletResponse response, Account account, Way way) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true);
        keep(request, response, LoggedIn.as(account, way));
    }

    /** From now on for another post; the caller has found that the person holds it. */
    public void choose(HttpServletRequest request, HttpServletResponse response, PostCode post) {
        if (authentication() instanceof LoggedIn current) {
            keep(request, response, current.at(post));
        }
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        request.removeAttribute(PRESENT);
    }

    /** Programs bring a token with each request and get no session; people bring a session and no token. */
    static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private Optional<Present> bySession() {
        return authentication() instanceof LoggedIn it
                ? presence.of(it.account(), it.generation(), it.post(), it.way())
                : Optional.empty();
    }

    private Optional<Present> byToken(HttpServletRequest request) {
        String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? tokens.present(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, LoggedIn who) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        STORE.saveContext(context, request, response);
        request.removeAttribute(PRESENT);
    }

    private static @org.jspecify.annotations.Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    private static String described(Present present) {
        return "%s %s".formatted(present.account().login(), present.acting().who());
    }
}
