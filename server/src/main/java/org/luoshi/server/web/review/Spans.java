package org.luoshi.server.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.luoshi.server.shared.Span;

/**
 * Things that stand somewhere in a text, to be found by place. Finding costs the logarithm of their number and the
 * number near the place, so that long documents open as fast, in proportion, as short ones.
 */
final class Spans<T> {

    private final List<Placed<T>> placed;
    private final int longest;

    Spans(List<Placed<T>> things) {
        this.placed = new ArrayList<>(things);
        placed.sort(Comparator.comparing(Placed::span));
        this.longest = things.stream().mapToInt(t -> t.span().length()).max().orElse(0);
    }

    record Placed<T>(Span span, T thing) {}

    /** All that share at least one code point with the place, by their starts. */
    List<Placed<T>> around(Span place) {
        List<Placed<T>> found = new ArrayList<>();
        for (int i = firstFrom(place.start() - longest); i < placed.size(); i++) {
            Placed<T> next = placed.get(i);
            if (next.span().start() >= place.end()) {
                break;
            }
            if (next.span().end() > place.start()) {
                found.add(next);
            }
        }
        return found;
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = placed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (placed.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
