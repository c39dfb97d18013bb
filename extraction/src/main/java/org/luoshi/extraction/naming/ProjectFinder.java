package org.luoshi.extraction.naming;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.extraction.reading.Prose.Range;

/**
 * Finds named, concrete undertakings (项目) in a sentence: a building, line, park, plant, platform or enterprise
 * investment with a proper name, and not a class of them (基础设施项目).
 *
 * <p>A name runs between two words that cannot stand inside one; it ends with its head (铁路, 产业园, 工程) or stands in
 * a list that says what its members are (A、B等项目). What makes it proper is a place, a quotation, or characters that
 * are no ordinary words. A place of work or service (医院, 园区) counts only where somebody builds it.
 */
public final class ProjectFinder {

    /** No sentence is longer; a line of a hundred million characters is read in stretches of so many. */
    private static final int LONGEST_STRETCH = 8192;

    private final Vocabulary vocabulary = new Vocabulary();

    /**
     * The projects named between two indices of the prose, in order, not overlapping.
     *
     * @param from first UTF-16 index of the sentence
     * @param to one past its last
     */
    public List<Range> find(String prose, int from, int to) {
        List<Range> found = new ArrayList<>();
        for (int at = from; at < to; at += LONGEST_STRETCH) {
            find(prose, at, Math.min(to, at + LONGEST_STRETCH), found);
        }
        return List.copyOf(found);
    }

    /**
     * The projects of a whole document; a name that one sentence shows to be a project's is known in all of them.
     *
     * @param sentences in order, not overlapping; text outside of them is not looked at
     */
    public DocumentProjects inDocument(String prose, List<Range> sentences) {
        return DocumentProjects.of(prose, sentences, this);
    }

    private void find(String prose, int from, int to, List<Range> found) {
        Words words = Words.of(prose.substring(from, to), vocabulary);
        Chains.each(
                words,
                chain -> Judge.of(words, chain)
                        .names()
                        .forEach(name -> found.add(new Range(from + name.start(), from + name.end()))));
    }
}
