package org.luoshi.server.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "70000000000, 700亿",
        "13250000000, 132.5亿",
        "420000, 42万",
        "6600, 6600",
        "12.50, 12.5",
        "123456789, 123456789",
        "100000001, 100000001",
        "-250000, -25万"
    })
    void showsAFigureAsOfficesWriteIt(BigDecimal value, String shown) {
        assertThat(Amount.shown(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"700亿, 70000000000", "4.2 万, 42000", "'1,200', 1200", "-3.5, -3.5"})
    void readsWhatSomebodyTyped(String typed, BigDecimal value) {
        assertThat(Amount.parse(typed).orElseThrow()).isEqualByComparingTo(value);
    }

    @Test
    void takesNothingElseForAFigure() {
        for (String typed : new String[] {"", "亿", "约30", "3.", "1e9", "７", "9".repeat(40)}) {
            assertThat(Amount.parse(typed)).as(typed).isEmpty();
        }
    }
}
