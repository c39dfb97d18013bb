package org.luoshi.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before every request. Until log-in exists the server answers this machine only, so the two ways in from
 * outside are a foreign page that sends forms here (refused by origin) and a foreign name that resolves to this machine
 * (DNS rebinding, refused by host).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Guard extends OncePerRequestFilter {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** No inline script or style anywhere; a fault that slips through the escaping still cannot run. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        armour(response);
        if (!HOSTS.contains(hostOf(request))) {
            response.sendError(421);
        } else if (!READING.contains(request.getMethod()) && comesFromElsewhere(request)) {
            response.sendError(403);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void armour(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
    }

    /** Without the port; an IPv6 address keeps its brackets. */
    private static String hostOf(HttpServletRequest request) {
        String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
        return host.replaceFirst(":\\d+$", "");
    }

    /**
     * Browsers send Sec-Fetch-Site, and Origin with every write; both can only be left out by programs that are no
     * browser, which cannot be misled by a foreign page.
     */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean foreignSite = site != null && !site.equals("same-origin") && !site.equals("none");
        return foreignSite || (origin != null && !isOwn(origin, request));
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            return request.getHeader("Host").equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
