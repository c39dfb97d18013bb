package org.luoshi.server.ledger.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.luoshi.server.shared.Digest;

/**
 * The right edge of a growing tree: the roots of its complete subtrees, the largest first, one for each 1 in the size's
 * binary digits. All that is needed to add leaves and to say the root.
 */
public final class Frontier {

    private final List<byte[]> peaks = new ArrayList<>();
    private long size;

    /** Of a tree without leaves. */
    public Frontier() {}

    /** @param peaks as {@link #peaks()} gave them; throws where their number does not fit the size */
    public Frontier(long size, byte[] peaks) {
        if (peaks.length != Long.bitCount(size) * Nodes.LENGTH) {
            throw new IllegalArgumentException("a tree of %d leaves has %d peaks, not %d bytes of them"
                    .formatted(size, Long.bitCount(size), peaks.length));
        }
        this.size = size;
        for (int from = 0; from < peaks.length; from += Nodes.LENGTH) {
            this.peaks.add(Arrays.copyOfRange(peaks, from, from + Nodes.LENGTH));
        }
    }

    /** Hears of complete subtrees at the levels that are kept. */
    @FunctionalInterface
    public interface Completed {

        /** @param place counted from 0 among the subtrees of its level */
        void subtree(int level, long place, byte[] hash);
    }

    public void add(byte[] leaf, Completed completed) {
        byte[] hash = leaf;
        int level = 0;
        for (long place = size; (place & 1) == 1; place >>= 1) {
            hash = Nodes.inner(peaks.removeLast(), hash);
            level++;
            if (Subtrees.isKept(level)) {
                completed.subtree(level, size >> level, hash);
            }
        }
        peaks.add(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public Digest root() {
        return Digest.ofHash(root(peaks));
    }

    /** For keeping: 32 bytes each, the largest subtree's first. */
    public byte[] peaks() {
        byte[] all = new byte[peaks.size() * Nodes.LENGTH];
        for (int i = 0; i < peaks.size(); i++) {
            System.arraycopy(peaks.get(i), 0, all, i * Nodes.LENGTH, Nodes.LENGTH);
        }
        return all;
    }

    private static byte[] root(List<byte[]> peaks) {
        if (peaks.isEmpty()) {
            return Nodes.empty();
        }
        byte[] root = peaks.getLast();
        for (byte[] peak : peaks.reversed().subList(1, peaks.size())) {
            root = Nodes.inner(peak, root);
        }
        return root;
    }
}
