package org.luoshi.server.chain.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.chain.Little.enterprise;
import static org.luoshi.server.chain.Little.holding;
import static org.luoshi.server.chain.Little.knowing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprise.Profile;
import org.luoshi.server.chain.Figure;
import org.luoshi.server.chain.Qualification;
import org.luoshi.server.chain.Rank;
import org.luoshi.server.chain.ladder.Judged.Finding;

class LadderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Ladder QUALITY = Ladders.all().getFirst();
    private static final Ladder SCALE = Ladders.all().getLast();
    private static final Enterprise PLAIN = enterprise(1, Rank.BACKBONE, "bearing", 117, 35);

    @Test
    void theNextRungIsTheOneAboveTheHighest() {
        assertThat(next(PLAIN)).isEqualTo(Qualification.TECH_SME);
        assertThat(next(holding(PLAIN, Qualification.HIGH_TECH))).isEqualTo(Qualification.SPECIALISED);
        assertThat(next(holding(PLAIN, Qualification.TECH_SME, Qualification.LITTLE_GIANT)))
                .isEqualTo(Qualification.CHAMPION);
        assertThat(Judging.next(QUALITY, holding(PLAIN, Qualification.CHAMPION)))
                .isEmpty();
    }

    /** Sales 40 million yuan: the small class, 5 %. Three years: (150 + 160 + 170) of (3600 + 3800 + 4000) = 4.21 %. */
    @Test
    void looksAtThreeYearsOfResearchInTheClassOfItsSales() {
        Enterprise it = founded(knowing(
                knowing(
                        knowing(PLAIN, 2023, Map.of(Figure.REVENUE, 3600, Figure.RESEARCH, 150)),
                        2024,
                        Map.of(Figure.REVENUE, 3800, Figure.RESEARCH, 160)),
                2025,
                Map.of(
                        Figure.REVENUE, 4000,
                        Figure.RESEARCH, 170,
                        Figure.JOBS, 100,
                        Figure.SCIENTISTS, 12,
                        Figure.HIGH_TECH_REVENUE, 2600)));
        Judged judged = Judging.judge(rung(QUALITY, Qualification.HIGH_TECH), it, TODAY);

        assertThat(judged.findings()).hasSize(4);
        assertThat(judged.missing()).hasSize(1);
        assertThat(judged.missing().getFirst().value()).isEqualByComparingTo("4.21");
        assertThat(judged.missing().getFirst().bound()).isEqualByComparingTo("5");
        assertThat(judged.missing().getFirst().reached()).isEqualTo(84);
        assertThat(judged.isNear()).isTrue();
        assertThat(judged.isReached()).isFalse();
    }

    /** 12 % of staff: 4; 3.5 % of sales: 20; two pieces of class II: 12; in all 36 of 60. */
    @Test
    void addsUpTheScoreOfATechnologySme() {
        Enterprise it = knowing(
                PLAIN,
                2025,
                Map.of(
                        Figure.REVENUE, 2000,
                        Figure.RESEARCH, 70,
                        Figure.ASSETS, 3000,
                        Figure.JOBS, 100,
                        Figure.SCIENTISTS, 12,
                        Figure.PATENTS_I, 0,
                        Figure.PATENTS_II, 2));
        Judged judged = Judging.judge(rung(QUALITY, Qualification.TECH_SME), it, TODAY);

        assertThat(judged.missing()).hasSize(1);
        assertThat(judged.missing().getFirst().value()).isEqualByComparingTo("36");
    }

    /** 6 % of sales: 50; class I: 30; but 9 % of staff: nought, which fails whatever the sum. */
    @Test
    void aScoreOfEightyWithoutScientistsIsNotEnough() {
        Enterprise it = knowing(
                PLAIN,
                2025,
                Map.of(
                        Figure.REVENUE, 2000,
                        Figure.RESEARCH, 120,
                        Figure.ASSETS, 3000,
                        Figure.JOBS, 100,
                        Figure.SCIENTISTS, 9,
                        Figure.PATENTS_I, 1));
        Judged judged = Judging.judge(rung(QUALITY, Qualification.TECH_SME), it, TODAY);

        assertThat(judged.missing()).extracting(Finding.Missing::value).containsExactly(new BigDecimal("80"));
    }

    @Test
    void saysWhatTheRegistryDoesNotKnow() {
        Judged judged = Judging.judge(rung(QUALITY, Qualification.SPECIALISED), PLAIN, TODAY);
        assertThat(judged.unknown()).hasSize(4);
        assertThat(judged.isNear()).isFalse();
        assertThat(judged.isReached()).isFalse();
    }

    /** From 8,000 to 8,820 in two years is 5 % a year. */
    @Test
    void growthIsTheMeanRate() {
        Enterprise it = knowing(
                knowing(PLAIN, 2023, Map.of(Figure.MAIN_REVENUE, 8000)), 2025, Map.of(Figure.MAIN_REVENUE, 8820));
        assertThat(Value.of(Value.parse("MAIN_REVENUE growth 2"), it, TODAY).orElseThrow())
                .isEqualByComparingTo("5");
    }

    @Test
    void fourFifthsOfTwentyMillionAreCloseToTheScale() {
        assertThat(scale(1599).isNear()).isFalse();
        assertThat(scale(1600).isNear()).isTrue();
        assertThat(scale(1600).isReached()).isFalse();
        assertThat(scale(2000).isReached()).isTrue();
    }

    @Test
    void everyCriterionSaysWhereItIsWritten() {
        for (Ladder ladder : Ladders.all()) {
            for (Ladder.Rung rung : ladder.rungs()) {
                assertThat(rung.source()).isNotBlank();
                assertThat(rung.criteria())
                        .allSatisfy(it -> assertThat(it.source()).isNotBlank());
                assertThat(rung.unregistered())
                        .allSatisfy(it -> assertThat(it.source()).isNotBlank());
            }
        }
        assertThat(QUALITY.rungs()).hasSize(5);
    }

    private static Judged scale(int revenue) {
        Enterprise it = knowing(PLAIN, 2025, Map.of(Figure.MAIN_REVENUE, revenue));
        return Judging.judge(SCALE.rungs().getFirst(), it, TODAY);
    }

    private static Qualification next(Enterprise it) {
        return Judging.next(QUALITY, it).orElseThrow().what();
    }

    private static Ladder.Rung rung(Ladder ladder, Qualification what) {
        return ladder.rungs().stream()
                .filter(it -> it.what() == what)
                .findFirst()
                .orElseThrow();
    }

    private static Enterprise founded(Enterprise it) {
        Profile old = it.profile();
        Profile profile = new Profile(
                old.name(),
                old.brief(),
                old.town(),
                old.address(),
                old.site(),
                java.util.Optional.of(LocalDate.of(2015, 1, 1)),
                old.places(),
                old.left());
        return new Enterprise(it.code(), 1, profile, List.of(), List.of(), it.years(), List.of());
    }
}
