package org.luoshi.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.extraction.naming.NamedFramework;
import org.luoshi.extraction.outline.Piece;
import org.luoshi.extraction.reading.Prose.Range;

/**
 * Which named framework a sentence belongs to: the innermost whose parts head it, else one that it names. Sentences are
 * mostly asked for in order, so that what governs them is swept once; an earlier one begins the sweep anew.
 */
final class Grouping {

    private final String prose;
    private final List<NamedFramework> named;
    /** Those that govern text, by where it begins. */
    private final List<NamedFramework> coming;

    private final List<NamedFramework> open = new ArrayList<>();
    private int next;
    private int swept;
    /** By the first two characters of their names. */
    private final Map<String, List<NamedFramework>> byHead = new HashMap<>();

    Grouping(String prose, List<NamedFramework> named) {
        this.prose = prose;
        this.named = named;
        this.coming = named.stream()
                .filter(framework -> framework.governs().isPresent())
                .sorted(Comparator.comparingInt(framework -> range(framework).start()))
                .toList();
        for (NamedFramework framework : named) {
            if (framework.name().length() >= 2) {
                byHead.computeIfAbsent(framework.name().substring(0, 2), head -> new ArrayList<>())
                        .add(framework);
            }
        }
    }

    List<Framework> frameworks(Spans spans) {
        return named.stream()
                .map(f -> new Framework(spans.of(f.naming().start(), f.naming().end()), f.name(), f.parts()))
                .toList();
    }

    Optional<String> of(Piece piece) {
        if (piece.start() < swept) {
            next = 0;
            open.clear();
        }
        swept = piece.start();
        while (next < coming.size() && range(coming.get(next)).start() <= piece.start()) {
            open.add(coming.get(next++));
        }
        open.removeIf(framework -> range(framework).end() <= piece.start());
        return open.stream()
                .filter(framework -> range(framework).end() >= piece.end())
                .min(Comparator.comparingInt(f -> range(f).end() - range(f).start()))
                .or(() -> namedIn(piece))
                .map(NamedFramework::name);
    }

    private Optional<NamedFramework> namedIn(Piece piece) {
        for (int at = piece.start(); !byHead.isEmpty() && at + 2 <= piece.end(); at++) {
            for (NamedFramework framework : byHead.getOrDefault(prose.substring(at, at + 2), List.of())) {
                if (at + framework.name().length() <= piece.end() && prose.startsWith(framework.name(), at)) {
                    return Optional.of(framework);
                }
            }
        }
        return Optional.empty();
    }

    private static Range range(NamedFramework framework) {
        return framework.governs().orElseThrow();
    }
}
