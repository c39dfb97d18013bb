package org.luoshi.server.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.server.plan.Tie;

class AftersTest {

    private static final List<String> KEYS = List.of("permit", "ground", "structure");

    @Test
    void readsANumberAsAfterItHasEnded() {
        assertThat(Afters.parse("1", "structure", KEYS)).contains(List.of(Tie.after("permit", "structure")));
        assertThat(Afters.parse(" ", "structure", KEYS)).contains(List.of());
    }

    @Test
    void readsKindsLagsAndTheMost() {
        assertThat(Afters.parse("2ss+5~20，1FS-2", "structure", KEYS))
                .contains(List.of(
                        new Tie("ground", "structure", Link.Kind.SS, 5, OptionalInt.of(20)),
                        new Tie("permit", "structure", Link.Kind.FS, -2, OptionalInt.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "0", "permit", "1XX", "1SS+", "1,,x", "99999"})
    void doesNotGuess(String typed) {
        assertThat(Afters.parse(typed, "structure", KEYS)).isEmpty();
    }

    @Test
    void readsDaysAsOneOrThreeRisingNumbers() {
        assertThat(Afters.length("20")).contains(Length.of(20));
        assertThat(Afters.length("10/15/26")).contains(new Length.ThreePoint(10, 15, 26));
        assertThat(Afters.length("26/15/10")).isEmpty();
        assertThat(Afters.length("三周")).isEmpty();
        assertThat(Afters.length("-3")).isEmpty();
    }

    @Test
    void writesWhatItReads() {
        assertThat(Afters.days(new Length.ThreePoint(10, 15, 26))).isEqualTo("10/15/26");
        assertThat(Afters.days(Length.of(0))).isEqualTo("0");
    }
}
