package org.luoshi.server.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.intake.Sentence.Fate;
import org.luoshi.server.shared.Span;

/** What became of each sentence. Pure. */
final class Fates {

    private Fates() {}

    /** @param candidates that are shown */
    static List<Sentence> told(List<Sentence> sentences, List<Candidate> candidates) {
        List<Claim> claims = candidates.stream()
                .flatMap(it -> it.quotes().stream().map(quote -> new Claim(quote.span(), fate(it))))
                .sorted(Comparator.comparing(Claim::span))
                .toList();
        List<Sentence> told = new ArrayList<>(sentences.size());
        int first = 0;
        for (Sentence sentence : sentences) {
            while (first < claims.size()
                    && claims.get(first).ends() <= sentence.span().start()) {
                first++;
            }
            told.add(sentence.with(furthest(sentence, claims.subList(first, claims.size()))));
        }
        return told;
    }

    static Coverage coverage(List<Sentence> told) {
        Map<Grounds, Integer> aside = new EnumMap<>(Grounds.class);
        Map<Sentence.Label, Integer> left = new EnumMap<>(Sentence.Label.class);
        int matters = 0;
        int open = 0;
        for (Sentence sentence : told) {
            switch (sentence.fate()) {
                case Fate.Matter matter -> matters++;
                case Fate.StillOpen still -> open++;
                case Fate.SetAside it -> aside.merge(it.grounds(), 1, Integer::sum);
                case Fate.NotTaken not -> left.merge(sentence.label(), 1, Integer::sum);
            }
        }
        return new Coverage(told.size(), matters, open, aside, left);
    }

    private static Fate furthest(Sentence sentence, List<Claim> claims) {
        Fate furthest = sentence.fate();
        for (Claim claim : claims) {
            if (claim.span().start() >= sentence.span().end()) {
                break;
            }
            boolean touches = claim.span().overlaps(sentence.span());
            furthest = touches && rank(claim.fate()) > rank(furthest) ? claim.fate() : furthest;
        }
        return furthest;
    }

    private static int rank(Fate fate) {
        return switch (fate) {
            case Fate.NotTaken not -> 0;
            case Fate.SetAside aside -> 1;
            case Fate.StillOpen open -> 2;
            case Fate.Matter matter -> 3;
        };
    }

    private static Fate fate(Candidate it) {
        return switch (it.status()) {
            case Status.Confirmed confirmed -> new Fate.Matter(it.id());
            case Status.Open open -> new Fate.StillOpen(it.id());
            case Status.SetAside aside -> new Fate.SetAside(it.id(), aside.grounds());
            case Status.Split split -> new Fate.NotTaken();
            case Status.Merged merged -> new Fate.NotTaken();
            case Status.Gone gone -> new Fate.NotTaken();
        };
    }

    private record Claim(Span span, Fate fate) {
        int ends() {
            return span.end();
        }
    }
}
