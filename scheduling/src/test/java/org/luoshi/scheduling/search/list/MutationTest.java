package org.luoshi.scheduling.search.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a list, it stays a list of all activities that keeps to the arcs. */
class MutationTest {

    private static final int SIZE = 40;

    @Test
    void keepsToTheArcs() {
        SplittableRandom random = new SplittableRandom(7);
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < 300; round++) {
            Plain problem = problem(random);
            Lists lists = new Lists(problem);
            int[] order = lists.byKey(IntStream.range(0, SIZE)
                    .mapToLong(i -> random.nextLong(1000))
                    .toArray());
            int[] before = order.clone();
            Mutation mutation = new Mutation(lists, random);
            for (int change = 0; change < 30; change++) {
                mutation.change(order);
                assertThat(isOrder(order, problem)).isTrue();
            }
            seen.add(Arrays.equals(before, order) ? "same" : "other");
        }
        assertThat(seen).contains("other");
    }

    @Test
    void ofTwoPlansTheOneWithItsWorkEarlierHasTheLowerCentre() {
        Plain problem = new Plain(
                20,
                new int[] {2, 2},
                new int[] {0, 0},
                new int[] {20, 20},
                new Plain.Arc[0],
                new int[][] {{3}, {1}},
                new int[][] {IntStream.generate(() -> 4).limit(20).toArray()});
        Centre centre = new Centre(problem);

        assertThat(centre.of(new int[] {0, 4})).isEqualTo(1.5 * 1 + 0.5 * 5);
        assertThat(centre.of(new int[] {0, 4})).isLessThan(centre.of(new int[] {4, 0}));
    }

    private static boolean isOrder(int[] order, Plain problem) {
        int[] place = new int[SIZE];
        Arrays.fill(place, -1);
        for (int at = 0; at < SIZE; at++) {
            place[order[at]] = at;
        }
        return Arrays.stream(place).allMatch(at -> at >= 0)
                && Arrays.stream(problem.arcs()).allMatch(arc -> place[arc.from()] < place[arc.to()]);
    }

    private static Plain problem(SplittableRandom random) {
        int[] work = IntStream.range(0, SIZE).map(i -> 1 + random.nextInt(9)).toArray();
        Plain.Arc[] arcs = IntStream.range(0, SIZE + random.nextInt(40))
                .mapToObj(k -> {
                    int from = random.nextInt(SIZE - 1);
                    int to = from + 1 + random.nextInt(SIZE - from - 1);
                    return new Plain.Arc(from, to, work[from], true);
                })
                .toArray(Plain.Arc[]::new);
        return new Plain(500, work, new int[SIZE], new int[SIZE], arcs, new int[SIZE][0], new int[0][]);
    }
}
