package org.luoshi.server.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    private static final long SEED = 20261122;
    private static final long YEAR_9999 = 253_402_300_799L;

    @Test
    void readsWhatTheLibraryWrites() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            int unit = new int[] {1, 1_000, 1_000_000, 1_000_000_000}[random.nextInt(4)];
            Instant instant =
                    Instant.ofEpochSecond(random.nextLong(YEAR_9999), random.nextInt(1_000_000_000) / unit * unit);
            assertThat(Instants.parse(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29T23:59:59Z",
                "2026-02-28T01:30:00.5Z",
                "2026-02-28T01:30:00.000000001Z",
                "1969-12-31T23:59:59.999Z",
                "-0044-03-15T12:00:00Z",
                "+12026-02-28T01:30:00Z",
                "2026-02-28T01:30:00+08:00",
                "2026-02-28t01:30:00z",
                "2026-02-28T24:00:00Z",
                "2026-06-30T23:59:60Z"
            })
    void readsWhatTheLibraryReads(String text) {
        assertThat(Instants.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-28",
                "2025-02-29T01:30:00Z",
                "2026-13-01T01:30:00Z",
                "2026-02-28 01:30:00Z",
                "2026-02-28T01:30:00",
                "2026-02-28T01:60:00Z",
                "2026-02-28T01:30:00.1234567890Z",
                "2026-02-2８T01:30:00Z"
            })
    void refusesWhatTheLibraryRefuses(String text) {
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
