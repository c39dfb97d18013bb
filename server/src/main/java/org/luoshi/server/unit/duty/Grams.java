package org.luoshi.server.unit.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words compared by their characters: runs of two to four Chinese characters, letters or digits, as they stand. */
final class Grams {

    static final int SHORTEST = 2;
    static final int LONGEST = 4;

    private Grams() {}

    /** Every run of the lengths from {@link #SHORTEST} to {@code longest}; none goes over punctuation or a figure. */
    static List<String> of(String text, int longest) {
        List<String> grams = new ArrayList<>();
        for (String part : text.split("[^\\p{IsHan}A-Za-z]+")) {
            for (int n = SHORTEST; n <= longest; n++) {
                for (int i = 0; i + n <= part.length(); i++) {
                    grams.add(part.substring(i, i + n));
                }
            }
        }
        return grams;
    }

    static Set<String> pairs(String text) {
        return new HashSet<>(of(text, SHORTEST));
    }

    /** The longest runs that stand in both texts, longest first, none inside another. */
    static List<String> shared(String one, String other) {
        List<String> found = new ArrayList<>();
        for (int n = Math.min(one.length(), other.length()); n >= SHORTEST; n--) {
            for (int i = 0; i + n <= one.length(); i++) {
                String run = one.substring(i, i + n);
                if (other.contains(run)
                        && run.chars().allMatch(Character::isIdeographic)
                        && found.stream().noneMatch(longer -> longer.contains(run))) {
                    found.add(run);
                }
            }
        }
        return found;
    }
}
