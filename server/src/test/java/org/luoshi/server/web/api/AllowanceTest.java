package org.luoshi.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private Instant now = Instant.parse("2026-02-28T01:30:00Z");
    private final Allowance allowance = new Allowance(60, new Ticking());

    @Test
    void letsAMinutesWorthThroughAndThenWhatFlowsBack() {
        for (int i = 0; i < 60; i++) {
            assertThat(allowance.take("a")).isZero();
        }
        assertThat(allowance.take("a")).isPositive().isLessThan(Duration.ofSeconds(2));
        assertThat(allowance.take("b")).as("another token").isZero();
        now = now.plusSeconds(2);
        assertThat(allowance.take("a")).isZero();
        assertThat(allowance.take("a")).isZero();
        assertThat(allowance.take("a")).isPositive();
    }

    private final class Ticking extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
