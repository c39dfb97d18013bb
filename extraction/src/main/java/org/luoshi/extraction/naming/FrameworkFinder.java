package org.luoshi.extraction.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luoshi.extraction.lexicon.Lexicon;
import org.luoshi.extraction.reading.Prose.Range;

/**
 * Finds the ways of grouping work that a document names (“1+3+3+3”发展思路, 十大攻坚行动, 四篇文章), each once, with its
 * parts where the text spells them out: before the name, behind a colon, as 一是…二是…, or as headings below.
 *
 * <p>What the centre has named for the whole country (四个意识, 一带一路) is left out: it groups no work of this document.
 */
public final class FrameworkFinder {

    /** Parts are spelled out where a framework is new; nobody looks for them at its hundredth naming. */
    private static final int MOST_NAMINGS = 20;

    private final Namings namings;
    private final PartsFinder parts;
    private final Set<String> verbs;

    public FrameworkFinder() {
        Lexicon lexicon = Lexicon.load("framework");
        namings = new Namings(lexicon);
        verbs = new HashSet<>(lexicon.words("verb"));
        parts = new PartsFinder(verbs);
    }

    /** The frameworks in the order of their first naming. */
    public List<NamedFramework> find(String prose) {
        Map<String, List<Naming>> byKey = new LinkedHashMap<>();
        for (Naming naming : namings.in(prose)) {
            byKey.computeIfAbsent(naming.key(), key -> new ArrayList<>()).add(naming);
        }
        FormulaParts formulas = new FormulaParts(verbs, prose);
        List<NamedFramework> found = new ArrayList<>();
        for (List<Naming> same : byKey.values()) {
            Parts spelled = spelledOut(prose, same, formulas);
            boolean sure = same.size() > 1 || same.getFirst().sure();
            if (sure || !spelled.isEmpty()) {
                found.add(framework(prose, same, spelled));
            }
        }
        return List.copyOf(found);
    }

    private Parts spelledOut(String prose, List<Naming> same, FormulaParts formulas) {
        for (Naming naming : same.subList(0, Math.min(same.size(), MOST_NAMINGS))) {
            Parts spelled = parts.beside(prose, naming);
            if (!spelled.isEmpty()) {
                return spelled;
            }
        }
        return formulas.of(same.getFirst().key());
    }

    private static NamedFramework framework(String prose, List<Naming> same, Parts spelled) {
        Naming first = same.getFirst();
        Range range = new Range(first.start(), first.end());
        return new NamedFramework(
                range, prose.substring(first.start(), first.end()), spelled.names(), spelled.governs());
    }
}
