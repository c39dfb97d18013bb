package org.luoshi.scheduling.search.list;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.scheduling.critical.Arc;
import org.luoshi.scheduling.critical.Timing;

/** Which arcs a list keeps to: least lags, as long as they close no cycle. */
final class Leading {

    private Leading() {}

    /** @return by arc of the timing */
    static boolean[] of(Timing timing) {
        List<Arc> arcs = timing.arcs();
        boolean[] leads = new boolean[arcs.size()];
        List<List<Integer>> after = new ArrayList<>();
        for (int i = 0; i < timing.size(); i++) {
            after.add(new ArrayList<>());
        }
        for (int k = 0; k < leads.length; k++) {
            if (!arcs.get(k).most()) {
                leads[k] = true;
                after.get(arcs.get(k).from()).add(k);
            }
        }
        int[] state = new int[timing.size()];
        for (int root = 0; root < state.length; root++) {
            walk(root, after, arcs, state, leads);
        }
        return leads;
    }

    /** Depth first without recursion, as chains may be long; an arc back to an open activity leads no more. */
    private static void walk(int root, List<List<Integer>> after, List<Arc> arcs, int[] state, boolean[] leads) {
        if (state[root] != 0) {
            return;
        }
        int[] stack = new int[state.length];
        int[] next = new int[state.length];
        int depth = 0;
        stack[0] = root;
        state[root] = 1;
        while (depth >= 0) {
            int at = stack[depth];
            if (next[at] == after.get(at).size()) {
                state[at] = 2;
                depth--;
                continue;
            }
            int k = after.get(at).get(next[at]++);
            int to = arcs.get(k).to();
            if (state[to] == 1) {
                leads[k] = false;
            } else if (state[to] == 0) {
                state[to] = 1;
                stack[++depth] = to;
            }
        }
    }
}
