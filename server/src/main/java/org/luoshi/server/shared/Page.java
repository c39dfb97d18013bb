package org.luoshi.server.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total of all pages together
 * @param number counted from 1
 * @param size the most rows a page holds
 */
public record Page<T>(List<T> rows, long total, int number, int size) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
