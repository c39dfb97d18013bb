package org.luoshi.server.measure;

import java.util.List;

/**
 * Why something is not done.
 *
 * @param code of the sentence at {@code refused.<code>}
 */
public record Refusal(String code, List<Object> values) {

    public Refusal {
        values = List.copyOf(values);
    }
}
