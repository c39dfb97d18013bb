package org.luoshi.server.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.light.Sample;
import org.luoshi.server.parts.Parts;

class InvestmentTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @Test
    void addsUpEachMonthToTheFen() {
        List<Money> months = Investment.byMonth(List.of(
                plan(money(MAY, "10000000.10", "1.01"), money(JUNE, "3", null)),
                plan(money(MAY, "20000000.20", null)),
                plan(money(JUNE, "4", null))));

        assertThat(months).containsExactly(money(MAY, "30000000.30", "1.01"), money(JUNE, "7", null));
    }

    private static Money money(YearMonth month, String planned, @org.jspecify.annotations.Nullable String paid) {
        return new Money(
                month, new BigDecimal(planned), Optional.ofNullable(paid).map(BigDecimal::new));
    }

    private static Charted plan(Money... money) {
        Plan plan = new Plan(
                MatterId.fresh(Parts.NOW, new Random(1)),
                1,
                "road@1",
                Optional.empty(),
                LocalDate.of(2026, 12, 31),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Standing.NONE,
                Stream.of(money).toList());
        return new Charted(new Sample().matter(), plan);
    }
}
