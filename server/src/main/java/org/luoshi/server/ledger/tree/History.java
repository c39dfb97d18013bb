package org.luoshi.server.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.shared.Digest;

/** Roots and proofs of a tree, from the hashes that are kept of it. Reads some hundreds of them, however large it is. */
public final class History {

    private final Subtrees kept;
    private final long leaves;

    /** @param leaves how many there are now */
    public History(Subtrees kept, long leaves) {
        this.kept = kept;
        this.leaves = leaves;
    }

    /** The root when there were {@code size} leaves. */
    public Digest root(long size) {
        require(0 <= size && size <= leaves, size);
        return Digest.ofHash(size == 0 ? Nodes.empty() : hash(0, size));
    }

    /**
     * The proof that a leaf is in the tree of {@code size} leaves.
     *
     * @param index of the leaf, from 0
     */
    public Inclusion inclusion(long index, long size) {
        require(0 <= index && index < size && size <= leaves, index);
        List<Digest> path = new ArrayList<>();
        path(index, 0, size, path);
        return new Inclusion(index, size, path);
    }

    /** The proof that the tree of {@code size} leaves only added to that of {@code old}. */
    public Consistency consistency(long old, long size) {
        require(0 < old && old <= size && size <= leaves, old);
        List<Digest> path = new ArrayList<>();
        subproof(old, 0, size, true, path);
        return new Consistency(old, size, path);
    }

    /** PATH of RFC 9162, section 2.1.3.1, for the leaves from {@code low} to {@code high}. */
    private void path(long index, long low, long high, List<Digest> path) {
        if (high - low == 1) {
            return;
        }
        long middle = low + largestPowerBelow(high - low);
        if (index < middle) {
            path(index, low, middle, path);
            path.add(Digest.ofHash(hash(middle, high)));
        } else {
            path(index, middle, high, path);
            path.add(Digest.ofHash(hash(low, middle)));
        }
    }

    /** SUBPROOF of RFC 9162, section 2.1.4.1. */
    private void subproof(long old, long low, long high, boolean isKnown, List<Digest> path) {
        if (old == high) {
            if (!isKnown) {
                path.add(Digest.ofHash(hash(low, high)));
            }
            return;
        }
        long middle = low + largestPowerBelow(high - low);
        if (old <= middle) {
            subproof(old, low, middle, isKnown, path);
            path.add(Digest.ofHash(hash(middle, high)));
        } else {
            subproof(old, middle, high, false, path);
            path.add(Digest.ofHash(hash(low, middle)));
        }
    }

    private byte[] hash(long low, long high) {
        long count = high - low;
        if (Long.bitCount(count) == 1) {
            return subtree(Long.numberOfTrailingZeros(count), low / count);
        }
        long middle = low + largestPowerBelow(count);
        return Nodes.inner(hash(low, middle), hash(middle, high));
    }

    private byte[] subtree(int level, long place) {
        int from = Math.min(level / Subtrees.STEP * Subtrees.STEP, Subtrees.HIGHEST);
        int above = level - from;
        List<byte[]> row = kept.range(from, place << above, (place + 1) << above);
        if (row.size() != 1 << above) {
            throw new IllegalStateException(
                    "%d hashes are kept at level %d from %d, not %d. Maybe the ledger was changed"
                            .formatted(row.size(), from, place << above, 1 << above));
        }
        while (row.size() > 1) {
            row = pairs(row);
        }
        return row.getFirst();
    }

    private static List<byte[]> pairs(List<byte[]> row) {
        List<byte[]> parents = new ArrayList<>(row.size() / 2);
        for (int i = 0; i < row.size(); i += 2) {
            parents.add(Nodes.inner(row.get(i), row.get(i + 1)));
        }
        return parents;
    }

    private static long largestPowerBelow(long count) {
        return Long.highestOneBit(count - 1);
    }

    private void require(boolean holds, long value) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "%d is no place or size in a tree of %d leaves".formatted(value, leaves));
        }
    }
}
