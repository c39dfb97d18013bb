package org.luoshi.extraction.measure;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.extraction.Measure.Comparator;

/** One bound for a list of figures: 分别增长5%、6.5%左右, 分别超过2%、5%. */
final class SharedBound {

    private static final int REACH = 40;

    /** Longer runs are tables, not lists that pair with names. */
    private static final int LONGEST = 12;

    private SharedBound() {}

    static List<Amount> spread(String text, List<Amount> amounts) {
        List<Amount> spread = new ArrayList<>(amounts);
        int i = 0;
        while (i < amounts.size()) {
            int next = listEnd(text, amounts, i);
            if (next - i > 1 && respectively(text, amounts.get(i).start())) {
                share(spread, i, next);
            }
            i = next;
        }
        return spread;
    }

    /** One past the figures joined to this one by a conjunction alone. */
    static int listEnd(String text, List<Amount> amounts, int i) {
        int next = i + 1;
        while (next < amounts.size()
                && next - i < LONGEST
                && isJoined(text, amounts.get(next - 1).end(), amounts.get(next).start())) {
            next++;
        }
        return next;
    }

    private static boolean isJoined(String text, int end, int start) {
        for (int i = end; i < start; i++) {
            if ("、和与及以 ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean respectively(String text, int at) {
        return text.indexOf("分别", Math.max(0, at - REACH), at) >= 0;
    }

    private static void share(List<Amount> amounts, int from, int to) {
        Comparator first = amounts.get(from).op();
        Comparator last = amounts.get(to - 1).op();
        Comparator shared = last != Comparator.EXACTLY ? last : first;
        for (int i = from; i < to; i++) {
            if (amounts.get(i).op() == Comparator.EXACTLY && shared != Comparator.RANGE) {
                amounts.set(i, amounts.get(i).withOp(shared));
            }
        }
    }
}
