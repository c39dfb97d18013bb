package org.luoshi.server.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total of all pages together, as far as was counted
 * @param more whether there are more than {@code total}: counting to the end would have cost more than the page
 * @param next whether another page follows
 * @param number counted from 1
 * @param size the most rows a page holds
 */
public record Page<T>(List<T> rows, long total, boolean more, boolean next, int number, int size) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** Of a list that was counted to its end. */
    public Page(List<T> rows, long total, int number, int size) {
        this(rows, total, false, (long) number * size < total, number, size);
    }

    /** The same place in the same list, its rows seen otherwise. */
    public <S> Page<S> with(List<S> others) {
        return new Page<>(others, total, more, next, number, size);
    }

    /** How many pages there are, at least 1; as far as was counted. */
    public int pages() {
        return (int) Math.max(Math.max(1, (total + size - 1) / size), next ? number + 1 : number);
    }
}
