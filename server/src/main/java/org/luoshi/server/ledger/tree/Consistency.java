package org.luoshi.server.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.shared.Digest;

/**
 * A proof that a tree only grew: that what was there at the old size is still there, in its order.
 *
 * @param old leaves at the earlier time, 1 or more
 * @param size leaves at the later time
 */
public record Consistency(long old, long size, List<Digest> path) {

    public Consistency {
        path = List.copyOf(path);
    }

    /** Whether it leads from the old root to the new one (RFC 9162, section 2.1.4.2). */
    public boolean check(Digest oldRoot, Digest newRoot) {
        if (old <= 0 || old > size) {
            return false;
        }
        if (old == size) {
            return path.isEmpty() && oldRoot.equals(newRoot);
        }
        List<Digest> steps = new ArrayList<>(path);
        if (Long.bitCount(old) == 1) {
            steps.addFirst(oldRoot);
        }
        return !steps.isEmpty() && leads(steps, oldRoot, newRoot);
    }

    private boolean leads(List<Digest> steps, Digest oldRoot, Digest newRoot) {
        int shift = Long.numberOfTrailingZeros(old); // as long as the old tree's last node is a right one
        long node = (old - 1) >> shift;
        long last = (size - 1) >> shift;
        byte[] before = steps.getFirst().bytes();
        byte[] after = before;
        for (Digest step : steps.subList(1, steps.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                before = Nodes.inner(step.bytes(), before);
                after = Nodes.inner(step.bytes(), after);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                after = Nodes.inner(after, step.bytes());
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0
                && Digest.ofHash(before).equals(oldRoot)
                && Digest.ofHash(after).equals(newRoot);
    }
}
