package org.luoshi.extraction.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Item;
import org.luoshi.extraction.Owner;
import org.luoshi.extraction.Reason;

/** Joins the model's answers with the first opinion: adds and doubts, never removes or changes. */
final class Merge {

    /** A shorter quote stands in any text and proves nothing. */
    private static final int SHORTEST_QUOTE = 6;

    private final Settings settings;
    private final Rederivation rederivation;
    private final Extraction first;
    private final List<Item> items;
    private final Set<Integer> used = new HashSet<>();
    private final Set<Integer> doubted = new HashSet<>();
    private int added;
    private int dropped;

    Merge(Settings settings, Rederivation rederivation, Extraction first) {
        this.settings = settings;
        this.rederivation = rederivation;
        this.first = first;
        this.items = new ArrayList<>(first.items());
    }

    void take(Passage passage, Answer answer) {
        answer.doubts().forEach(doubt -> count(passage.line(doubt.number()).flatMap(Passage.Line::item), doubt));
        answer.additions().forEach(addition -> count(place(passage, addition), addition));
    }

    Opinion.Heard opinion() {
        items.sort(Comparator.comparingInt(item -> item.span().start()));
        Extraction both = new Extraction(
                first.title(),
                first.date(),
                first.place(),
                first.sentences(),
                items,
                first.actuals(),
                first.otherProjects(),
                first.frameworks());
        return new Opinion.Heard(both, added, doubted.size(), dropped);
    }

    private void count(Optional<Integer> index, Answer.Doubt doubt) {
        if (index.isEmpty() || !doubted.add(index.get())) {
            dropped++;
            return;
        }
        Item item = items.get(index.get());
        items.set(index.get(), withReason(item, new Reason("doubted-by", signed(doubt.why()))));
    }

    private void count(Optional<Passage.Line> line, Answer.Addition addition) {
        if (line.isEmpty() || line.get().taken() || !used.add(line.get().number())) {
            dropped++;
            return;
        }
        items.add(proposed(line.get(), addition));
        added++;
    }

    /** The sentence where the quote really stands; the number is only the model's word. */
    private static Optional<Passage.Line> place(Passage passage, Answer.Addition addition) {
        String quote = addition.quote().strip();
        if (quote.length() < SHORTEST_QUOTE) {
            return Optional.empty();
        }
        Optional<Passage.Line> named =
                passage.line(addition.number()).filter(line -> line.text().contains(quote));
        return named.isPresent()
                ? named
                : passage.lines().stream()
                        .filter(line -> line.text().contains(quote))
                        .findFirst();
    }

    private Item proposed(Passage.Line line, Answer.Addition addition) {
        Item item = rederivation.item(line.sentence());
        List<Reason> why = new ArrayList<>(item.why());
        why.add(new Reason("proposed-by", signed(addition.why())));
        return new Item(
                item.span(),
                item.quote(),
                item.title(),
                owners(item, line, addition),
                item.due(),
                item.measures(),
                item.projects(),
                item.section(),
                item.framework(),
                Math.min(item.confidence(), settings.highestConfidence()),
                why,
                Optional.of(settings.model()));
    }

    /** An owner that the model names must stand in the sentence; all of them are guesses now. */
    private static List<Owner> owners(Item item, Passage.Line line, Answer.Addition addition) {
        String name = addition.owner().strip();
        if (!name.isEmpty() && line.text().contains(name)) {
            return List.of(new Owner(name, Owner.Role.LEAD, Owner.Source.SUGGESTED));
        }
        return item.owners().stream()
                .map(owner -> new Owner(owner.name(), owner.role(), Owner.Source.SUGGESTED))
                .toList();
    }

    private String signed(String why) {
        return why.isEmpty() ? settings.model() : settings.model() + "：" + why;
    }

    private static Item withReason(Item item, Reason reason) {
        List<Reason> why = new ArrayList<>(item.why());
        why.add(reason);
        return new Item(
                item.span(),
                item.quote(),
                item.title(),
                item.owners(),
                item.due(),
                item.measures(),
                item.projects(),
                item.section(),
                item.framework(),
                item.confidence(),
                why,
                item.proposedBy());
    }
}
