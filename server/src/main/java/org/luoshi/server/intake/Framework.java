package org.luoshi.server.intake;

import java.util.List;
import org.luoshi.server.shared.Span;

/**
 * A named way of grouping work: “1+3+3+3”, 三区同建.
 *
 * @param parts empty where the text does not spell them out
 */
public record Framework(Span span, String name, List<String> parts) {

    public Framework {
        parts = List.copyOf(parts);
    }
}
