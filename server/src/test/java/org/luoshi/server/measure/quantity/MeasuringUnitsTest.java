package org.luoshi.server.measure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuringUnitsTest {

    @ParameterizedTest
    @CsvSource({
        "15, 亩, 公顷, 1",
        "1, 公顷, 平方米, 10000",
        "3, 亩, 平方米, 2000",
        "3.1, 万亩, 平方公里, 20.666666666667",
        "1, 平方公里, 亩, 1500",
        "28.5, 亿元, 万元, 285000",
        "285000, 万元, 亿元, 28.5",
        "0.01, 元, 亿元, 0.0000000001",
        "620, 万人次, 人次, 6200000",
        "1, ㎡, 平方米, 1"
    })
    void convertsExactly(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(converted(from, to, value))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"%, 个百分点", "家, 个", "亿元, 亿美元", "亩, 亿元", "人, 人次", "%, 亿元"})
    void neverMixesWhatIsNotTheSame(String from, String to) {
        assertThat(converted(from, to, BigDecimal.ONE)).isEmpty();
        assertThat(converted(to, from, BigDecimal.ONE)).isEmpty();
    }

    @Test
    void thereAndBackIsTheSameWhereTheDecimalEnds() {
        Random random = new Random(20260301);
        for (int i = 0; i < 500; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
            BigDecimal hectares = converted("平方米", "公顷", value).orElseThrow();
            BigDecimal back = converted("公顷", "平方米", hectares).orElseThrow();
            assertThat(back).isEqualByComparingTo(value);
        }
    }

    @Test
    void knowsOtherWaysToWriteAUnit() {
        assertThat(MeasuringUnits.find(" 百分点 ")).isEqualTo(MeasuringUnits.find("个百分点"));
        assertThat(MeasuringUnits.find("％")).isPresent();
        assertThat(MeasuringUnits.find("筐")).isEmpty();
    }

    private static Optional<BigDecimal> converted(String from, String to, BigDecimal value) {
        return MeasuringUnits.require(from).to(MeasuringUnits.require(to), value);
    }
}
