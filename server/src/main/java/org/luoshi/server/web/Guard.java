package org.luoshi.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before every request, log-in or not. Refuses what a foreign page sends here with the reader's cookies (by
 * origin: this is the defence against forged forms, in place of tokens in each form, see ADR 11), and every host name
 * that is not this server's (DNS rebinding).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Guard extends OncePerRequestFilter {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern ORIGIN = Pattern.compile("^https?://[A-Za-z0-9.-]+(?::\\d{1,5})?(?=/)");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** No inline script or style anywhere; a fault that slips through the escaping still cannot run. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'%s;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Set<String> hosts;
    private final String policy;

    /**
     * @param others host names beside this machine's own
     * @param tiles the address of an office's own map tiles, whose pictures pages may show; empty for none
     */
    Guard(@Value("${luoshi.hosts:}") List<String> others, @Value("${luoshi.map.tiles:}") String tiles) {
        this.policy = POLICY.formatted(tiles.isBlank() ? "" : " " + origin(tiles));
        this.hosts = Stream.concat(THIS_MACHINE.stream(), others.stream().map(String::strip))
                .map(it -> it.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        armour(response);
        if (!hosts.contains(hostOf(request))) {
            response.sendError(421);
        } else if (!READING.contains(request.getMethod()) && comesFromElsewhere(request)) {
            response.sendError(403);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String origin(String tiles) {
        Matcher origin = ORIGIN.matcher(tiles);
        if (!origin.find()) {
            throw new IllegalArgumentException(
                    "luoshi.map.tiles is an address like https://maps.example/{z}/{x}/{y}.png, not " + tiles);
        }
        return origin.group();
    }

    private void armour(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
    }

    /** Without the port; an IPv6 address keeps its brackets. */
    private static String hostOf(HttpServletRequest request) {
        String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
        return host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
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
