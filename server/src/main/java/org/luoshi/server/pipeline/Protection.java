package org.luoshi.server.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.UnitCode;

/**
 * Who came first is protected (首谈保护): the same credit code of another unit is refused, a name that is nearly the same
 * needs a reason. Pure. What is refused names the unit and its day and nothing else of a lead that may not be seen.
 */
final class Protection {

    /** More tell nobody more. */
    private static final int MOST_ALIKE = 5;

    private Protection() {}

    sealed interface Ruling {

        /** @param alike to be written down with the reason; empty where nothing looks like it */
        record Free(List<Alike> alike) implements Ruling {}

        /** Another unit has the same enterprise. */
        record Taken(Alike by) implements Ruling {}

        /** Somebody may have it: a reason is asked for. */
        record Doubtful(List<Alike> alike) implements Ruling {}
    }

    /**
     * @param standing leads whose protection has not ended
     * @param self the lead that is described anew; empty for a new one
     */
    static Ruling rule(
            List<Comer> standing, LeadFacts facts, UnitCode unit, Optional<MatterId> self, Optional<String> reason) {
        List<Alike> alike = alike(standing, facts, self);
        Optional<Alike> taken = alike.stream()
                .filter(it -> it.certain() && !it.unit().equals(unit))
                .findFirst();
        if (taken.isPresent()) {
            return new Ruling.Taken(taken.get());
        }
        return alike.isEmpty() || reason.isPresent() ? new Ruling.Free(alike) : new Ruling.Doubtful(alike);
    }

    /** Certain ones first, then by how alike they are; the earlier day first among equals; a handful. */
    static List<Alike> alike(List<Comer> standing, LeadFacts facts, Optional<MatterId> self) {
        if (facts.kind() == LeadFacts.Kind.TALENT) {
            return List.of();
        }
        Likeness.Name name = Likeness.Name.of(facts.investor());
        return standing.stream()
                .filter(it -> !self.equals(Optional.of(it.lead().matter())))
                .filter(it -> it.lead().facts().kind() == LeadFacts.Kind.INVESTMENT)
                .flatMap(it -> alike(it, facts, name))
                .sorted(Comparator.comparing((Alike it) -> !it.certain())
                        .thenComparing(it -> -it.share())
                        .thenComparing(Alike::day)
                        .thenComparing(it -> it.lead().toString()))
                .limit(MOST_ALIKE)
                .toList();
    }

    /** Two credit codes that differ are two enterprises, whatever their names say. */
    private static Stream<Alike> alike(Comer comer, LeadFacts facts, Likeness.Name name) {
        Lead other = comer.lead();
        boolean bothKnown =
                facts.creditCode().isPresent() && other.facts().creditCode().isPresent();
        boolean certain = bothKnown && facts.creditCode().equals(other.facts().creditCode());
        double share = name.share(comer.name());
        return certain || !bothKnown && share >= Likeness.LIKELY
                ? Stream.of(new Alike(other.matter(), other.unit(), other.day(), hundredths(share), certain))
                : Stream.of();
    }

    private static double hundredths(double share) {
        return Math.round(share * 100) / 100.0;
    }

    /** In per cent, as sentences say it. */
    static String percent(Alike it) {
        return String.format(Locale.ROOT, "%.0f%%", it.share() * 100);
    }
}
