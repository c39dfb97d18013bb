package org.luoshi.server.chain.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.luoshi.server.chain.Little.BEARINGS;
import static org.luoshi.server.chain.Little.buying;
import static org.luoshi.server.chain.Little.enterprise;
import static org.luoshi.server.chain.Little.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Chain.Product;
import org.luoshi.server.chain.Chain.Segment;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Rank;

/**
 * Worked out by hand: three enterprises make 球轴承 and buy 润滑脂, which nobody makes, and 钢球, which one makes, 45.5 km
 * to the east of the largest. Nobody takes their 球轴承, and nobody makes the 轮毂单元 that it would go into.
 */
class GapRulesTest {

    private static final Enterprise MASTER = making(
            buying(buying(enterprise(1, Rank.MASTER, "bearing", 117, 35), "ball", 500), "grease", 100), "ball-bearing");
    private static final Enterprise SECOND = making(
            buying(buying(enterprise(2, Rank.BACKBONE, "bearing", 117, 35), "ball", 0), "grease", 200), "ball-bearing");
    private static final Enterprise THIRD = making(
            buying(buying(enterprise(3, Rank.SUPPORTING, "bearing", 117, 35), "ball", 0), "grease", 0), "ball-bearing");
    private static final Enterprise BALLS = making(enterprise(4, Rank.SUPPORTING, "parts", 117.5, 35), "ball");
    private static final Thresholds LIMITS = new Thresholds(3, 3, 2, 0.5, 30, 1);

    @Test
    void findsTheFourGapsOfTheSmallChain() {
        List<Gap> gaps = gaps(MASTER, SECOND, THIRD, BALLS);
        assertThat(gaps)
                .extracting(Gap::kind)
                .containsExactly(Gap.Kind.FILL, Gap.Kind.SECURE, Gap.Kind.STRENGTHEN, Gap.Kind.EXTEND);
    }

    @Test
    void toFillTellsBuyersAndWhatTheyPayOutside() {
        assertThat(gaps(MASTER, SECOND, THIRD, BALLS))
                .contains(new Gap.Fill(
                        "zc",
                        "parts",
                        "grease",
                        List.of(MASTER.code(), SECOND.code(), THIRD.code()),
                        Optional.of(BigDecimal.valueOf(300)),
                        2));
    }

    @Test
    void twoBuyersAreTooFewToFill() {
        assertThat(gaps(MASTER, SECOND, BALLS)).extracting(Gap::kind).doesNotContain(Gap.Kind.FILL, Gap.Kind.SECURE);
    }

    @Test
    void toSecureNamesTheOnlySupplierAndWhoDependsOnIt() {
        assertThat(gaps(MASTER, SECOND, THIRD, BALLS))
                .contains(new Gap.Secure(
                        "zc", "parts", "ball", BALLS.code(), List.of(MASTER.code(), SECOND.code(), THIRD.code())));
    }

    @Test
    void aSecondSupplierSecures() {
        Enterprise more = making(enterprise(5, Rank.SUPPORTING, "parts", 117.1, 35), "ball");
        assertThat(gaps(MASTER, SECOND, THIRD, BALLS, more))
                .extracting(Gap::kind)
                .doesNotContain(Gap.Kind.SECURE);
    }

    /** 2 · 6371.0088 · asin(cos 35° · sin 0.25°) = 45.54 km; what costs most comes first. */
    @Test
    void toStrengthenTellsWhatIsOutOfReachAndHowFar() {
        Gap.Strengthen gap = gaps(MASTER, SECOND, THIRD, BALLS).stream()
                .filter(Gap.Strengthen.class::isInstance)
                .map(Gap.Strengthen.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(gap.leader()).isEqualTo(MASTER.code());
        assertThat(gap.buys()).isEqualTo(2);
        assertThat(gap.missing()).extracting(Gap.Missing::product).containsExactly("ball", "grease");
        assertThat(gap.missing().getFirst().nearest().orElseThrow()).isCloseTo(45.54, within(0.01));
        assertThat(gap.missing().getLast().nearest()).isEmpty();
    }

    @Test
    void suppliersWithinReachAreEnough() {
        Enterprise near = making(enterprise(5, Rank.SUPPORTING, "parts", 117.1, 35), "ball", "grease");
        assertThat(gaps(MASTER, SECOND, THIRD, BALLS, near))
                .extracting(Gap::kind)
                .containsExactly(Gap.Kind.SECURE, Gap.Kind.EXTEND);
    }

    @Test
    void onlyALeaderNeedsSuppliersWithinReach() {
        Enterprise plain = making(
                buying(buying(enterprise(6, Rank.BACKBONE, "bearing", 117, 35), "ball", 1), "grease", 1),
                "ball-bearing");
        assertThat(gaps(plain, BALLS)).extracting(Gap::kind).doesNotContain(Gap.Kind.STRENGTHEN);
    }

    @Test
    void toExtendNamesWhatCouldBeMadeOfIt() {
        assertThat(gaps(MASTER, SECOND, THIRD, BALLS))
                .contains(new Gap.Extend(
                        "zc",
                        "bearing",
                        "ball-bearing",
                        List.of("hub"),
                        List.of(MASTER.code(), SECOND.code(), THIRD.code())));
    }

    @Test
    void whoeverTakesItFurtherClosesTheGap() {
        Enterprise hubs = making(enterprise(7, Rank.SUPPORTING, "unit", 117, 35), "hub");
        assertThat(gaps(MASTER, SECOND, THIRD, BALLS, hubs))
                .extracting(Gap::kind)
                .doesNotContain(Gap.Kind.EXTEND);
    }

    @Test
    void theThresholdsOfTheFileAreThoseOfThisTest() {
        assertThat(Thresholds.standard()).isEqualTo(LIMITS);
    }

    /** Prints the figure; what it takes is not asserted, since machines differ. */
    @Test
    void answersForAThousandEnterprises() {
        List<Chain> chains = new ArrayList<>();
        Random random = new Random(7);
        for (int c = 0; c < 8; c++) {
            chains.add(large(c, random));
        }
        List<Enterprise> all = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            all.add(member(i, chains.get(i % 8), random));
        }
        int found = 0;
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long begin = System.nanoTime();
            GapRules rules = new GapRules(new Landscape(chains, all), LIMITS);
            found = chains.stream().mapToInt(it -> rules.of(it).size()).sum();
            best = Math.min(best, System.nanoTime() - begin);
            System.out.printf(
                    "gaps of 8 chains, 160 products, 1,000 enterprises, round %d: %d gaps in %.1f ms%n",
                    round + 1, found, (System.nanoTime() - begin) / 1e6);
        }
        assertThat(found).isPositive();
    }

    private static Chain large(int number, Random random) {
        List<Segment> segments = new ArrayList<>();
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            segments.add(new Segment("s" + i, "环节" + i, Chain.Stream.values()[i / 4], List.of()));
        }
        for (int i = 0; i < 20; i++) {
            List<String> inputs = i < 4
                    ? List.of()
                    : List.of(
                            "c%d-p%d".formatted(number, random.nextInt(i)),
                            "c%d-p%d".formatted(number, random.nextInt(i)));
            products.add(new Product("c%d-p%d".formatted(number, i), "产品" + i, "s" + i / 2, inputs));
        }
        return new Chain(
                "c" + number,
                1,
                "链" + number,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                segments,
                products);
    }

    private static Enterprise member(int number, Chain chain, Random random) {
        Product made = chain.products().get(random.nextInt(20));
        Enterprise it = enterprise(
                number,
                Rank.values()[random.nextInt(4)],
                made.segment(),
                117 + random.nextDouble(),
                35 + random.nextDouble());
        for (String input : made.inputs()) {
            it = buying(it, input, 1 + random.nextInt(900));
        }
        return made.code().endsWith("3") || made.code().endsWith("7") ? it : making(it, made.code());
    }

    private static List<Gap> gaps(Enterprise... enterprises) {
        return new GapRules(new Landscape(List.of(BEARINGS), List.of(enterprises)), LIMITS).of(BEARINGS);
    }
}
