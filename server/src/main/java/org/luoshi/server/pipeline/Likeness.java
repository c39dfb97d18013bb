package org.luoshi.server.pipeline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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

    /** Dice's coefficient over pairs of characters: 0 for nothing in common, 1 for the same. */
    public static double share(String one, String other) {
        List<String> left = pairs(plain(one));
        List<String> right = pairs(plain(other));
        if (left.isEmpty() || right.isEmpty()) {
            return plain(one).equals(plain(other)) ? 1 : 0;
        }
        int all = left.size() + right.size();
        List<String> unmatched = new ArrayList<>(right);
        long common = left.stream().filter(unmatched::remove).count();
        return 2.0 * common / all;
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static List<String> words(String kind) {
        return Rows.of("likeness.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .sorted(Comparator.comparing((String it) -> -it.length()))
                .toList();
    }
}
