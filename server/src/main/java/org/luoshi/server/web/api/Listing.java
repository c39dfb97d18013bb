package org.luoshi.server.web.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.server.shared.Page;

/**
 * A part of a list.
 *
 * @param total of the whole list
 * @param next to be given back as {@code cursor}; absent at the end
 */
public record Listing<T>(List<T> items, long total, Optional<String> next) {

    public Listing {
        items = List.copyOf(items);
    }

    public static <S, T> Listing<T> of(Page<S> page, Function<S, T> form) {
        return of(page, page.total(), form);
    }

    /** @param total where the page was not counted to the list's end */
    public static <S, T> Listing<T> of(Page<S> page, long total, Function<S, T> form) {
        Optional<String> next = page.next() ? Optional.of(Cursor.of(page.number() + 1)) : Optional.empty();
        return new Listing<>(page.rows().stream().map(form).toList(), total, next);
    }

    /** The whole of a short list. */
    public static <S, T> Listing<T> all(List<S> whole, Function<S, T> form) {
        return new Listing<>(whole.stream().map(form).toList(), whole.size(), Optional.empty());
    }
}
