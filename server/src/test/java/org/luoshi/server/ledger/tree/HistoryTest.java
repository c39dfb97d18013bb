package org.luoshi.server.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Sm3;

/** Against RFC 9162's definitions, written down a second time in the most literal way. */
class HistoryTest {

    private static final int SIZES = 300;
    private static final Grown GROWN = new Grown(SIZES);

    @Test
    void hasTheRootThatTheRecursionOfTheStandardGives() {
        assertThat(GROWN.history().root(0)).isEqualTo(new Digest(Sm3.of(new byte[0])));
        for (int size = 1; size <= SIZES; size++) {
            assertThat(GROWN.roots.get(size)).isEqualTo(Digest.ofHash(literal(0, size)));
            assertThat(GROWN.history().root(size)).isEqualTo(GROWN.roots.get(size));
        }
    }

    @Test
    void proofsHaveThePublishedShape() {
        // The example of RFC 6962, section 2.1.3, which RFC 9162 repeats: seven leaves.
        Digest a = at(0, 1), b = at(1, 2), c = at(2, 3), d = at(3, 4), e = at(4, 5), f = at(5, 6), j = at(6, 7);
        Digest g = at(0, 2), h = at(2, 4), i = at(4, 6), k = at(0, 4), l = at(4, 7);

        assertThat(GROWN.history().inclusion(0, 7).path()).containsExactly(b, h, l);
        assertThat(GROWN.history().inclusion(3, 7).path()).containsExactly(c, g, l);
        assertThat(GROWN.history().inclusion(4, 7).path()).containsExactly(f, j, k);
        assertThat(GROWN.history().inclusion(6, 7).path()).containsExactly(i, k);
        assertThat(GROWN.history().consistency(3, 7).path()).containsExactly(c, d, g, l);
        assertThat(GROWN.history().consistency(4, 7).path()).containsExactly(l);
        assertThat(GROWN.history().consistency(6, 7).path()).containsExactly(i, j, k);
        assertThat(List.of(a, e)).doesNotContain(g, h);
    }

    @Test
    void provesEachLeafInEachTreeAndNoOther() {
        Random random = new Random(20260228);
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                Inclusion proof = GROWN.history().inclusion(index, size);
                Digest leaf = at(index, index + 1);
                Digest root = GROWN.roots.get(size);
                assertThat(proof.check(leaf, root)).isTrue();
                if (size % 7 == 0) {
                    assertThat(proof.check(at(size, size + 1), root)).isFalse();
                    assertThat(proof.check(leaf, GROWN.roots.get(size - 1))).isFalse();
                    assertThat(new Inclusion((index + 1) % size, size, proof.path()).check(leaf, root))
                            .isEqualTo(size == 1);
                    assertThat(new Inclusion(index, size, mangled(proof.path(), random)).check(leaf, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void provesThatEachTreeGrewFromEachEarlierOne() {
        Random random = new Random(20260301);
        for (int size = 1; size <= SIZES; size++) {
            for (int old = 1; old <= size; old++) {
                Consistency proof = GROWN.history().consistency(old, size);
                Digest before = GROWN.roots.get(old);
                Digest after = GROWN.roots.get(size);
                assertThat(proof.check(before, after)).isTrue();
                if (size % 7 == 0 && old < size) {
                    assertThat(proof.check(GROWN.roots.get(old - 1), after)).isFalse();
                    assertThat(proof.check(before, GROWN.roots.get(size - 1))).isFalse();
                    assertThat(new Consistency(old, size, mangled(proof.path(), random)).check(before, after))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void readsHundredsOfHashesForAProofInALargeTree() {
        int size = 70_000;
        Grown large = new Grown(size);
        Random random = new Random(20260302);
        for (int i = 0; i < 200; i++) {
            long index = random.nextInt(size);
            large.read = 0;
            Inclusion proof = large.history().inclusion(index, size);
            assertThat(proof.check(Digest.ofHash(Grown.leaf((int) index)), large.roots.get(size)))
                    .isTrue();
            assertThat(large.read).isLessThan(1100);

            large.read = 0;
            Consistency grown = large.history().consistency(index + 1, size);
            assertThat(grown.check(large.roots.get((int) index + 1), large.roots.get(size)))
                    .isTrue();
            assertThat(large.read).isLessThan(1600);
        }
    }

    @Test
    void continuesFromAKeptFrontier() {
        for (int size = 0; size < SIZES; size++) {
            Frontier kept = frontier(size);
            Frontier again = new Frontier(size, kept.peaks());
            again.add(Grown.leaf(size), (level, place, hash) -> {});
            assertThat(again.root()).isEqualTo(GROWN.roots.get(size + 1));
        }
        assertThatThrownBy(() -> new Frontier(3, frontier(4).peaks())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Frontier frontier(int size) {
        Frontier frontier = new Frontier();
        for (int i = 0; i < size; i++) {
            frontier.add(Grown.leaf(i), (level, place, hash) -> {});
        }
        return frontier;
    }

    /** One step changed, dropped or doubled. */
    private static List<Digest> mangled(List<Digest> path, Random random) {
        List<Digest> mangled = new ArrayList<>(path);
        int at = random.nextInt(path.size());
        switch (random.nextInt(3)) {
            case 0 -> mangled.set(at, Digest.of(new byte[] {(byte) at}));
            case 1 -> mangled.remove(at);
            default -> mangled.add(at, path.get(at));
        }
        return mangled;
    }

    private static Digest at(int low, int high) {
        return Digest.ofHash(literal(low, high));
    }

    private static byte[] literal(int low, int high) {
        int count = high - low;
        if (count == 1) {
            return Grown.leaf(low);
        }
        int k = 1;
        while (k * 2 < count) {
            k *= 2;
        }
        return Nodes.inner(literal(low, low + k), literal(low + k, high));
    }
}
