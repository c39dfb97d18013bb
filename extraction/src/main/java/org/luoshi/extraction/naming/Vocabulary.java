package org.luoshi.extraction.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.luoshi.extraction.lexicon.Lexicon;

/** The words of naming, found in a text all at once. */
final class Vocabulary {

    private static final List<String> ORDINARY_GROUPS = List.of("quality", "action", "thing", "rest", "plain");
    private static final Map<String, Integer> ROLES = roles();

    private final List<Lexicon> lexicons =
            List.of(Lexicon.load("naming"), Lexicon.load("places"), Lexicon.load("ordinary"));

    /**
     * For each character of the text the longest word that begins there.
     *
     * @return length × 32 + the role's ordinal, 0 where no word begins
     */
    int[] wordsAt(String text) {
        int[] words = new int[text.length()];
        for (Lexicon lexicon : lexicons) {
            lexicon.find(text, (start, end, group) -> {
                int length = end - start;
                int role = ROLES.getOrDefault(group, 0);
                int known = words[start];
                if (length > known >> 5 || length == known >> 5 && role < (known & 31)) {
                    words[start] = length << 5 | role;
                }
            });
        }
        return words;
    }

    private static Map<String, Integer> roles() {
        Map<String, Integer> roles = new HashMap<>();
        for (Role role : Role.values()) {
            roles.put(role.name().toLowerCase(Locale.ROOT), role.ordinal());
        }
        ORDINARY_GROUPS.forEach(group -> roles.put(group, Role.ORDINARY.ordinal()));
        return roles;
    }
}
