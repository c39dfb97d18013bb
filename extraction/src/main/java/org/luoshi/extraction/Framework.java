package org.luoshi.extraction;

import java.util.List;

/**
 * A named way of grouping work (“1+3+3+3”, 十大攻坚行动, 三区同建), with its parts where the text spells them out.
 *
 * @param span where the document names it first
 * @param parts the parts' names in their order, empty where the text does not spell them out
 */
public record Framework(Span span, String name, List<String> parts) {

    public Framework {
        parts = List.copyOf(parts);
    }
}
