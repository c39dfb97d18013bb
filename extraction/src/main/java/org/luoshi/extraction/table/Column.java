package org.luoshi.extraction.table;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luoshi.extraction.lexicon.Lexicon;

/** What a column of a decomposition table holds, told by its heading. */
enum Column {
    TASK,
    TARGETS,
    LEAD,
    RESPONSIBLE,
    SUPPORT,
    DUE,
    LEADER,
    CATEGORY,
    NUMBER,
    REMARK;

    private static final Lexicon HEADINGS = Lexicon.load("decomposition");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]{0,40}[)）]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00A0]+");
    /** Headings are short; longer cells are sentences that happen to hold such a word. */
    private static final int LONGEST = 14;

    /** The column that a heading names, if it names one. */
    static Optional<Column> of(String heading) {
        String plain = SPACES.matcher(heading).replaceAll("");
        String words = BRACKETS.matcher(plain).replaceAll("");
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Column> exact = find(words, true);
        return exact.isPresent() ? exact : find(words, false);
    }

    /** The column with the longest word that is the heading, or that ends it: 2026年量化目标. */
    private static Optional<Column> find(String heading, boolean exact) {
        Column best = null;
        int longest = exact ? 0 : 1;
        for (Column column : values()) {
            for (String word : HEADINGS.words(column.name().toLowerCase(Locale.ROOT))) {
                boolean matches = exact ? heading.equals(word) : heading.endsWith(word);
                if (matches && word.length() > longest) {
                    best = column;
                    longest = word.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    static boolean isSubtotal(String text) {
        return HEADINGS.words("subtotal").stream().anyMatch(text::startsWith);
    }
}
