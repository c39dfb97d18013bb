package org.luoshi.server.pipeline;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Whether two names may be one enterprise: what every company's name has goes (brackets, 有限公司, 集团, the place before
 * it), and of what is left the pairs of neighbouring characters are compared. Words and bound are {@code likeness.tsv}.
 */
public final class Likeness {

    private static final List<String> STRIPPED = words("strip");
    private static final List<String> PLACES = words("place");

    /** From which share on two names may be one enterprise. */
    public static final double LIKELY = Double.parseDouble(words("likely").getFirst());

    /** Less than this says nothing: what would be left is not cut. */
    private static final int SHORTEST = 2;

    private Likeness() {}

    /** The form in which names are compared: 江苏恒远轴承（集团）有限公司 is 恒远轴承. */
    public static String plain(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^()]*\\)", "")
                .replaceAll("[\\s\\p{Punct}·、，。]+", "");
        return withoutPlace(withoutForm(text));
    }

    private static String withoutForm(String text) {
        for (String word : STRIPPED) {
            if (text.endsWith(word) && text.length() - word.length() >= SHORTEST) {
                return withoutForm(text.substring(0, text.length() - word.length()));
            }
        }
        return text;
    }

    /** 江苏省苏州市恒远 is 恒远: known names with or without 省, and whatever ends in 市, 区 or 县 right after. */
    private static String withoutPlace(String text) {
        for (String place : PLACES) {
            if (text.startsWith(place) && text.length() - place.length() >= SHORTEST) {
                return withoutPlace(text.substring(place.length()).replaceFirst("^(省|市|区|县|自治区)", ""));
            }
        }
        return text.replaceFirst("^\\p{IsHan}{2,3}[市县区](?=..)", "");
    }

    /**
     * A name made ready to be compared with many.
     *
     * @param pairs of neighbouring characters, as numbers, in ascending order
     */
    record Name(String plain, List<Integer> pairs) {

        Name {
            pairs = List.copyOf(pairs);
        }

        static Name of(String name) {
            String plain = Likeness.plain(name);
            return new Name(
                    plain,
                    IntStream.range(0, Math.max(0, plain.length() - 1))
                            .map(i -> plain.charAt(i) << 16 | plain.charAt(i + 1))
                            .sorted()
                            .boxed()
                            .toList());
        }

        /** Dice's coefficient over pairs of characters: 0 for nothing in common, 1 for the same. */
        double share(Name other) {
            if (pairs.isEmpty() || other.pairs.isEmpty()) {
                return plain.equals(other.plain) ? 1 : 0;
            }
            return 2.0 * common(other) / (pairs.size() + other.pairs.size());
        }

        private int common(Name other) {
            int common = 0;
            int here = 0;
            int there = 0;
            while (here < pairs.size() && there < other.pairs.size()) {
                int order = pairs.get(here).compareTo(other.pairs.get(there));
                common += order == 0 ? 1 : 0;
                here += order <= 0 ? 1 : 0;
                there += order >= 0 ? 1 : 0;
            }
            return common;
        }
    }

    public static double share(String one, String other) {
        return Name.of(one).share(Name.of(other));
    }

    private static List<String> words(String kind) {
        return Rows.of("likeness.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .sorted(Comparator.comparing((String it) -> -it.length()))
                .toList();
    }
}
