package org.luoshi.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Scores extractions against what a careful reader marked, as the labels' guide defines it. */
final class Score {

    private static final double SAME_PLACE = 0.2;

    private final Tally sentences = new Tally();
    private final Tally measures = new Tally();
    private final Tally owners = new Tally();
    private final Tally dues = new Tally();

    /** Hits, false ones and missed ones; for a plain share missed ones stand for the wrong. */
    private static final class Tally {
        private int hits;
        private int wrong;
        private int missed;

        void share(boolean right) {
            hits += right ? 1 : 0;
            missed += right ? 0 : 1;
        }

        double f1() {
            return 2.0 * hits / (2 * hits + wrong + missed);
        }

        double accuracy() {
            return (double) hits / (hits + missed);
        }
    }

    double sentenceF1() {
        return sentences.f1();
    }

    double measureF1() {
        return measures.f1();
    }

    double leadAccuracy() {
        return owners.accuracy();
    }

    double dueAccuracy() {
        return dues.accuracy();
    }

    @Override
    public String toString() {
        return "sentence F1 %.3f, target measure F1 %.3f, lead owner %.3f, due %.3f"
                .formatted(sentenceF1(), measureF1(), leadAccuracy(), dueAccuracy());
    }

    void add(Gold gold, Extraction extraction) {
        gold.sentences().forEach(sentence -> add(sentence, extraction.items()));
        pair(
                gold.targets(),
                extraction.items().stream()
                        .flatMap(item -> item.measures().stream())
                        .filter(measure -> measure.kind() == Measure.Kind.TARGET)
                        .toList());
    }

    /** A sentence is taken when items cover half of it. */
    private void add(Gold.GoldSentence gold, List<Item> items) {
        List<Item> over = items.stream()
                .filter(item -> overlap(item.span(), gold.span()) > 0)
                .toList();
        int covered =
                over.stream().mapToInt(item -> overlap(item.span(), gold.span())).sum();
        boolean taken = covered >= 0.5 * gold.span().length();
        sentences.hits += taken && gold.commitment() ? 1 : 0;
        sentences.wrong += taken && !gold.commitment() ? 1 : 0;
        sentences.missed += !taken && gold.commitment() ? 1 : 0;
        if (taken && gold.commitment()) {
            scoreOwner(gold, over);
            scoreDue(gold, over);
        }
    }

    private void scoreOwner(Gold.GoldSentence gold, List<Item> over) {
        if (!gold.owners().isEmpty()) {
            String lead = over.stream()
                    .flatMap(item -> item.owners().stream())
                    .map(Owner::name)
                    .findFirst()
                    .orElse("");
            owners.share(isSameOwner(lead, gold.owners().getFirst()));
        }
    }

    private void scoreDue(Gold.GoldSentence gold, List<Item> over) {
        if (!gold.due().isEmpty()) {
            dues.share(over.stream()
                    .flatMap(item -> Stream.concat(
                            item.due().lastDay().stream(),
                            item.measures().stream().flatMap(measure -> measure.due().stream())))
                    .anyMatch(day -> day.toString().equals(gold.due())));
        }
    }

    /** One name may be the end of the other: 区发改局 and 临澜区发改局. */
    private static boolean isSameOwner(String some, String other) {
        String a = some.replaceAll("[\\s“”\"《》（）()]", "");
        String b = other.replaceAll("[\\s“”\"《》（）()]", "");
        boolean ends = Math.min(a.length(), b.length()) >= 3 && (a.endsWith(b) || b.endsWith(a));
        return !a.isEmpty() && (a.equals(b) || ends);
    }

    private record Pair(double overlap, int gold, int found) {}

    /** One-to-one, the largest overlap first; value, unit and bound must be the same. */
    private void pair(List<Gold.GoldMeasure> gold, List<Measure> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double share = shared(gold.get(i).span(), found.get(j).span());
                if (share >= SAME_PLACE && isSame(gold.get(i), found.get(j))) {
                    pairs.add(new Pair(share, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> takenFound = new HashSet<>();
        for (Pair pair : pairs) {
            if (!takenGold.contains(pair.gold()) && !takenFound.contains(pair.found())) {
                takenGold.add(pair.gold());
                takenFound.add(pair.found());
            }
        }
        measures.hits += takenGold.size();
        measures.wrong += found.size() - takenGold.size();
        measures.missed += gold.size() - takenGold.size();
    }

    private static boolean isSame(Gold.GoldMeasure gold, Measure found) {
        List<Double> value = new ArrayList<>(List.of(found.value().doubleValue()));
        found.upper().ifPresent(upper -> value.add(upper.doubleValue()));
        boolean same = value.size() == gold.value().size();
        for (int i = 0; same && i < value.size(); i++) {
            double expected = gold.value().get(i);
            same = Math.abs(value.get(i) - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
        }
        return same && found.unit().equals(gold.unit()) && found.op().sign().equals(gold.op());
    }

    private static int overlap(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static double shared(Span a, Span b) {
        int both = overlap(a, b);
        return both == 0 ? 0 : (double) both / (a.length() + b.length() - both);
    }
}
