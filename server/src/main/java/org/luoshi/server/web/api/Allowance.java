package org.luoshi.server.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How often a program may write, by its token: a minute's worth at once, then as much as flows back. Keeps a program in a
 * loop from filling the ledger; in memory, so that a restart gives everybody a full minute.
 */
@Component
class Allowance implements HandlerInterceptor {

    private static final int MOST_TOKENS = 10_000;

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Left> left = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
            return size() > MOST_TOKENS;
        }
    };

    Allowance(@Value("${luoshi.api.writes-per-minute:1200}") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            Duration wait =
                    take(Optional.ofNullable(request.getHeader("Authorization")).orElseGet(request::getRemoteAddr));
            if (wait.isPositive()) {
                long seconds = Math.max(1, wait.toSeconds() + 1);
                response.setHeader("Retry-After", Long.toString(seconds));
                throw Problem.of(429, "too-often", seconds);
            }
        }
        return true;
    }

    /** Zero where there was one left. */
    Duration take(String who) {
        Instant now = clock.instant();
        synchronized (left) {
            Left before = left.getOrDefault(who, new Left(perMinute, now));
            double back = Duration.between(before.at(), now).toMillis() * perMinute / 60_000.0;
            double have = Math.min(perMinute, before.writes() + Math.max(0, back));
            left.put(who, new Left(have >= 1 ? have - 1 : have, now));
            return have >= 1 ? Duration.ZERO : Duration.ofMillis((long) ((1 - have) * 60_000 / perMinute) + 1);
        }
    }

    private record Left(double writes, Instant at) {}
}
