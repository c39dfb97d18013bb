package org.luoshi.extraction.naming;

import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.reading.Prose.Range;

/**
 * A named way of grouping work, as the prose has it; all indices UTF-16.
 *
 * @param naming where it is named first
 * @param name with what it is: “1+3+3”发展思路, 十大攻坚行动
 * @param parts their names in order, empty where the prose does not spell them out
 * @param governs the text that its parts head, where they are 一是… or headings below
 */
public record NamedFramework(Range naming, String name, List<String> parts, Optional<Range> governs) {

    public NamedFramework {
        parts = List.copyOf(parts);
    }
}
