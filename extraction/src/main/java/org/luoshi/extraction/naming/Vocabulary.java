package org.luoshi.extraction.naming;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.luoshi.extraction.lexicon.Lexicon;

/** The words of naming with their roles. */
final class Vocabulary {

    private static final List<String> ORDINARY_GROUPS =
            List.of("quality", "action", "thing", "rest", "plain", "report");
    private static final Set<Role> PLACES = Set.of(Role.PROVINCE, Role.CITY, Role.REGION, Role.QUARTER);
    /** Roles that no word list gives: punctuation, figures, unknown characters. */
    private static final Set<Role> READ_OFF =
            Set.of(Role.COMMA, Role.ETC, Role.STOP, Role.NUMBER, Role.LATIN, Role.QUOTED, Role.UNKNOWN, Role.ORDINARY);

    private final WordTrie trie = new WordTrie();

    Vocabulary() {
        Lexicon naming = Lexicon.load("naming");
        Lexicon places = Lexicon.load("places");
        Lexicon ordinary = Lexicon.load("ordinary");
        for (Role role : Role.values()) {
            if (!READ_OFF.contains(role)) {
                add(PLACES.contains(role) ? places : naming, role.name().toLowerCase(Locale.ROOT), role);
            }
        }
        ORDINARY_GROUPS.forEach(group -> add(ordinary, group, Role.ORDINARY));
    }

    private void add(Lexicon lexicon, String group, Role role) {
        lexicon.words(group).forEach(word -> trie.add(word, role));
    }

    /**
     * The longest word that begins at an index.
     *
     * @return length × 64 + the role's ordinal, 0 where no word begins
     */
    int wordAt(String text, int index) {
        return trie.at(text, index);
    }
}
