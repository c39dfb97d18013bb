package org.luoshi.extraction.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.luoshi.extraction.lexicon.Lexicon;

/** Which containers of an HTML page are furniture: by element, role, and words in class and id; and how much they hold. */
final class Page {

    private static final Lexicon WORDS = Lexicon.load("furniture");
    private static final Set<String> HIDDEN = Set.copyOf(WORDS.words("hidden"));
    private static final Set<String> ELEMENTS = Set.copyOf(WORDS.words("elements"));
    private static final Set<String> LIKELY_ELEMENTS = Set.copyOf(WORDS.words("likely-elements"));
    private static final Set<String> ROLES = Set.copyOf(WORDS.words("roles"));
    private static final Set<String> CLASS_WORDS = Set.copyOf(WORDS.words("words"));
    private static final List<String> STAMPS = List.copyOf(WORDS.words("stamps"));
    private static final Set<String> META_DATES = Set.copyOf(WORDS.words("meta-dates"));

    /** Longer lines say more than where and when a document appeared. */
    private static final int LONGEST_STAMP = 120;

    private final List<Container> containers = new ArrayList<>(List.of(new Container(0, false)));
    private int characters;

    private static final class Container {
        final int outer;
        final boolean certain;
        int characters;

        Container(int outer, boolean certain) {
            this.outer = outer;
            this.certain = certain;
        }
    }

    static boolean isHidden(String name) {
        return HIDDEN.contains(name);
    }

    static boolean isDate(String metaName) {
        return META_DATES.contains(metaName.toLowerCase(Locale.ROOT));
    }

    /** The container that an element opens inside another; the other itself when the element is none. */
    int container(int outer, String name, String role, String classAndId) {
        boolean certain = ELEMENTS.contains(name) || ROLES.contains(role.toLowerCase(Locale.ROOT));
        if (!certain && !LIKELY_ELEMENTS.contains(name) && !hasFurnitureWord(name, classAndId)) {
            return outer;
        }
        containers.add(new Container(outer, certain));
        return containers.size() - 1;
    }

    /** Counts text that is no link towards every container around it. */
    void count(int container, int added) {
        characters += added;
        containers.get(container).characters += container == 0 ? 0 : added;
    }

    /** Adds each container's text to those around it; inner ones come later, so one backward pass does. */
    void sumUp() {
        for (int i = containers.size() - 1; i > 0; i--) {
            containers.get(containers.get(i).outer).characters += containers.get(i).characters;
        }
    }

    /** A likely container that holds over half of the page's text is the page. */
    boolean isFurniture(int container) {
        for (int at = container; at != 0; at = containers.get(at).outer) {
            Container c = containers.get(at);
            if (c.certain || 2L * c.characters <= characters) {
                return true;
            }
        }
        return false;
    }

    static boolean isStamp(String line) {
        return line.length() <= LONGEST_STAMP && STAMPS.stream().anyMatch(line::contains);
    }

    private static boolean hasFurnitureWord(String name, String classAndId) {
        if (name.equals("html") || name.equals("body") || classAndId.isBlank()) {
            return false;
        }
        Set<String> words = new HashSet<>();
        for (String word : classAndId.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])", 64)) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
        return words.stream().anyMatch(CLASS_WORDS::contains);
    }
}
