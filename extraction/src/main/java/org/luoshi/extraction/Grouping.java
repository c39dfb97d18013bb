package org.luoshi.extraction;

import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.naming.NamedFramework;
import org.luoshi.extraction.outline.Piece;

/** Which named framework a sentence belongs to: the one whose parts head it, or the one that it names. */
final class Grouping {

    private final String prose;
    private final List<NamedFramework> named;

    Grouping(String prose, List<NamedFramework> named) {
        this.prose = prose;
        this.named = named;
    }

    List<Framework> frameworks(Spans spans) {
        return named.stream()
                .map(f -> new Framework(spans.of(f.naming().start(), f.naming().end()), f.name(), f.parts()))
                .toList();
    }

    /** The innermost that governs the sentence; else one named in it. */
    Optional<String> of(Piece piece) {
        Optional<NamedFramework> nearest = Optional.empty();
        for (NamedFramework framework : named) {
            if (governs(framework, piece)
                    && nearest.map(n -> size(framework) < size(n)).orElse(true)) {
                nearest = Optional.of(framework);
            }
        }
        return nearest.or(() -> named.stream().filter(f -> isNamedIn(f, piece)).findFirst())
                .map(NamedFramework::name);
    }

    private static boolean governs(NamedFramework framework, Piece piece) {
        return framework
                .governs()
                .map(range -> range.start() <= piece.start() && piece.end() <= range.end())
                .orElse(false);
    }

    private static int size(NamedFramework framework) {
        return framework.governs().map(range -> range.end() - range.start()).orElse(Integer.MAX_VALUE);
    }

    private boolean isNamedIn(NamedFramework framework, Piece piece) {
        int at = prose.indexOf(framework.name(), piece.start());
        return at >= 0 && at < piece.end();
    }
}
