package org.luoshi.extraction.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Item;
import org.luoshi.extraction.Sentence;

/** The sentences of one request, numbered from 1 over the whole document. */
record Passage(List<Line> lines) {

    /**
     * One sentence.
     *
     * @param item the index of the item that covers it, empty where none does
     */
    record Line(int number, Sentence sentence, String text, Optional<Integer> item) {

        boolean taken() {
            return item.isPresent();
        }
    }

    /** Too short to promise anything. */
    private static final int SHORTEST_LINE = 6;

    Passage {
        lines = List.copyOf(lines);
    }

    Optional<Line> line(int number) {
        int index = lines.isEmpty() ? -1 : number - lines.getFirst().number();
        return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    /** Cuts the document into passages of at most so many characters; a longer sentence is left out. */
    static List<Passage> of(String text, Extraction first, int charactersPerRequest) {
        List<Passage> passages = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        int characters = 0;
        for (Line line : lines(text, first, charactersPerRequest)) {
            if (!open.isEmpty() && characters + line.text().length() > charactersPerRequest) {
                passages.add(new Passage(open));
                open.clear();
                characters = 0;
            }
            open.add(line);
            characters += line.text().length();
        }
        if (!open.isEmpty()) {
            passages.add(new Passage(open));
        }
        return passages;
    }

    /** Goes through the text once, since spans count code points. */
    private static List<Line> lines(String text, Extraction first, int longest) {
        List<Line> lines = new ArrayList<>();
        int codePoint = 0;
        int index = 0;
        int item = 0;
        for (Sentence sentence : first.sentences()) {
            int start = text.offsetByCodePoints(index, sentence.span().start() - codePoint);
            index = text.offsetByCodePoints(start, sentence.span().length());
            codePoint = sentence.span().end();
            while (item < first.items().size()
                    && first.items().get(item).span().end() <= sentence.span().start()) {
                item++;
            }
            if (index - start >= SHORTEST_LINE && index - start <= longest) {
                Optional<Integer> covering = covering(first.items(), item, sentence);
                lines.add(new Line(lines.size() + 1, sentence, text.substring(start, index), covering));
            }
        }
        return lines;
    }

    private static Optional<Integer> covering(List<Item> items, int item, Sentence sentence) {
        boolean covers = item < items.size()
                && items.get(item).span().start() < sentence.span().end();
        return covers ? Optional.of(item) : Optional.empty();
    }
}
