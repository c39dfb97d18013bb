package org.luoshi.extraction.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.luoshi.extraction.reading.Prose.Range;

/**
 * The projects of one document: those that their own sentence shows to be one, and every other mention of the same
 * name. “以高端轴承产业园为主战场” tells nothing by itself; it does where another sentence has the 产业园 break ground.
 */
public final class DocumentProjects {

    /** A shorter name is likely to be a part of another word elsewhere. */
    private static final int SHORTEST_KNOWN = 5;

    /** The length of 一期. */
    private static final int STAGE = 2;

    /** Behind a name they make an office or an enterprise of it, which is no undertaking. */
    private static final List<String> OFFICES = List.of("管委会", "党工委", "指挥部", "公司", "集团", "建设总体方案");

    private final List<Range> ranges;

    private DocumentProjects(List<Range> ranges) {
        this.ranges = ranges;
    }

    static DocumentProjects of(String prose, List<Range> sentences, ProjectFinder finder) {
        List<Range> shown = new ArrayList<>();
        sentences.forEach(sentence -> shown.addAll(finder.find(prose, sentence.start(), sentence.end())));
        Set<String> names = new HashSet<>();
        shown.stream()
                .filter(range -> range.end() - range.start() >= SHORTEST_KNOWN)
                .forEach(range -> addName(prose.substring(range.start(), range.end()), names));
        List<Range> all = new ArrayList<>(shown);
        if (!names.isEmpty()) {
            all.addAll(mentions(prose, sentences, shown, names));
            all.sort(Comparator.comparingInt(Range::start));
        }
        return new DocumentProjects(all);
    }

    /** With 甲园一期 the whole 甲园 is known. */
    private static void addName(String name, Set<String> names) {
        names.add(name);
        int whole = name.length() - STAGE;
        if (name.endsWith("期") && whole >= SHORTEST_KNOWN) {
            names.add(name.substring(0, whole));
        }
    }

    /** Mentions of the names outside the ranges already found, which are in order. */
    private static List<Range> mentions(String prose, List<Range> sentences, List<Range> shown, Set<String> names) {
        WordTrie trie = new WordTrie();
        names.forEach(name -> trie.add(name, Role.FAMOUS));
        List<Range> mentions = new ArrayList<>();
        int next = 0;
        for (Range sentence : sentences) {
            for (int at = sentence.start(); at < sentence.end(); at++) {
                while (next < shown.size() && shown.get(next).end() <= at) {
                    next++;
                }
                int end = at + (trie.at(prose, at) >> 6);
                boolean free = next == shown.size() || shown.get(next).start() >= end;
                if (end > at && end <= sentence.end() && free && !isOffice(prose, end)) {
                    mentions.add(new Range(at, end));
                    at = end - 1;
                }
            }
        }
        return mentions;
    }

    private static boolean isOffice(String prose, int end) {
        return OFFICES.stream().anyMatch(office -> prose.startsWith(office, end));
    }

    /** The projects named between two indices of the prose, in order, not overlapping. */
    public List<Range> within(int from, int to) {
        List<Range> within = new ArrayList<>();
        for (int i = firstFrom(from); i < ranges.size() && ranges.get(i).end() <= to; i++) {
            within.add(ranges.get(i));
        }
        return within;
    }

    private int firstFrom(int from) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (ranges.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
