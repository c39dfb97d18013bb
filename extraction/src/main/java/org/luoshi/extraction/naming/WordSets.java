package org.luoshi.extraction.naming;

import java.util.Set;
import org.luoshi.extraction.lexicon.Lexicon;

/** Groups of {@code naming.txt} that cut across roles, each documented there. */
final class WordSets {

    private static final Lexicon LEXICON = Lexicon.load("naming");

    static final Set<String> MILESTONE = Set.copyOf(LEXICON.words("milestone"));
    static final Set<String> EVERYWHERE = Set.copyOf(LEXICON.words("everywhere"));
    static final Set<String> PEOPLE = Set.copyOf(LEXICON.words("people"));

    static final Set<String> CAMPAIGN = Set.copyOf(LEXICON.words("campaign"));
    static final Set<String> INTRANSITIVE = Set.copyOf(LEXICON.words("intransitive"));

    private WordSets() {}
}
