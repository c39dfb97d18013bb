package org.luoshi.server.ledger.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.shared.Digest;

/** A tree in memory, grown leaf by leaf, that counts what is read of it. */
final class Grown implements Subtrees {

    private final Map<Integer, List<byte[]>> kept = new HashMap<>();
    final List<Digest> roots = new ArrayList<>();
    int read;

    Grown(int size) {
        Frontier frontier = new Frontier();
        roots.add(frontier.root());
        for (int i = 0; i < size; i++) {
            byte[] leaf = leaf(i);
            kept.computeIfAbsent(0, level -> new ArrayList<>()).add(leaf);
            frontier.add(leaf, (level, place, hash) -> {
                List<byte[]> row = kept.computeIfAbsent(level, any -> new ArrayList<>());
                if (row.size() != place) {
                    throw new IllegalStateException("place " + place + " after " + row.size());
                }
                row.add(hash);
            });
            roots.add(frontier.root());
        }
    }

    static byte[] leaf(int number) {
        return Nodes.leaf(("事件 " + number).getBytes(StandardCharsets.UTF_8));
    }

    History history() {
        return new History(this, roots.size() - 1);
    }

    @Override
    public List<byte[]> range(int level, long from, long to) {
        List<byte[]> row = kept.getOrDefault(level, List.of());
        read += (int) (to - from);
        return row.subList((int) from, (int) Math.min(row.size(), to));
    }
}
