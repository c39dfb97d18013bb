package org.luoshi.server.ledger.tree;

import java.util.List;
import org.luoshi.server.shared.Digest;

/**
 * A proof that a leaf is in the tree.
 *
 * @param index of the leaf, from 0
 * @param size leaves of the tree whose root it leads to
 * @param path hashes of the neighbours on the way up, the lowest first
 */
public record Inclusion(long index, long size, List<Digest> path) {

    public Inclusion {
        path = List.copyOf(path);
    }

    /** Whether it leads from that leaf's hash to that root (RFC 9162, section 2.1.3.2). */
    public boolean check(Digest leaf, Digest root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leaf.bytes();
        for (Digest neighbour : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Nodes.inner(neighbour.bytes(), hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Nodes.inner(hash, neighbour.bytes());
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Digest.ofHash(hash).equals(root);
    }
}
