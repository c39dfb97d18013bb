package org.luoshi.extraction.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups of words from a resource file, all found in one pass over a text.
 *
 * <p>The file: {@code [group]} opens a group, {@code #} a comment, every other line holds words separated by white
 * space. A word may stand in several groups.
 */
public final class Lexicon {

    private final Map<String, List<String>> groups;
    private final AhoCorasickDoubleArrayTrie<String[]> trie;

    private Lexicon(Map<String, List<String>> groups) {
        this.groups = groups;
        TreeMap<String, String[]> words = new TreeMap<>();
        groups.forEach(
                (group, members) -> members.forEach(word -> words.merge(word, new String[] {group}, Lexicon::and)));
        this.trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(words);
    }

    /** Loads {@code /org/luoshi/extraction/lexicon/NAME.txt} from this library's resources. */
    public static Lexicon load(String name) {
        String path = "/org/luoshi/extraction/lexicon/" + name + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon at " + path + ". Maybe the name is misspelt");
            }
            return new Lexicon(parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The groups' names in their order. */
    public java.util.Set<String> groups() {
        return groups.keySet();
    }

    /** The words of a group in their order; throws when there is no such group. */
    public List<String> words(String group) {
        List<String> words = groups.get(group);
        if (words == null) {
            throw new IllegalArgumentException("no group [%s] among %s".formatted(group, groups.keySet()));
        }
        return words;
    }

    /** Reports every occurrence of every word, overlapping ones too, ordered by their ends. */
    public void find(CharSequence text, Hit hit) {
        trie.parseText(text, (begin, end, found) -> {
            for (String group : found) {
                hit.at(begin, end, group);
            }
        });
    }

    /** Called with UTF-16 indices, end exclusive. */
    @FunctionalInterface
    public interface Hit {
        void at(int start, int end, String group);
    }

    private static Map<String, List<String>> parse(BufferedReader lines, String path) throws IOException {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        List<String> open = null;
        for (String raw = lines.readLine(); raw != null; raw = lines.readLine()) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                open = groups.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
            } else if (open == null) {
                throw new IllegalStateException(path + ": a word stands before the first [group]: " + line);
            } else {
                open.addAll(List.of(line.split("\\s+")));
            }
        }
        return groups;
    }

    private static String[] and(String[] some, String[] more) {
        String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
