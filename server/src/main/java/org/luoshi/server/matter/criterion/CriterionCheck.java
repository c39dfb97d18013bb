package org.luoshi.server.matter.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.criterion.Finding.Kind;

/** Flags what could be argued about later: no quantity, no owner, no date, no observable result. Pure. */
public final class CriterionCheck {

    private static final List<String> HOLLOW = Lexicon.words("hollow.txt");
    private static final List<String> NOBODY = Lexicon.words("nobody.txt");
    private static final Pattern RESULT = Pattern.compile(any(Lexicon.words("results.txt")));

    /** A figure with what it counts; a bare year or date is none. */
    private static final Pattern QUANTITY =
            Pattern.compile("(?:[0-9０-９][0-9０-９.,]*|百分之[一二三四五六七八九十百零点]+|[一二两三四五六七八九十百千]+)\\s*(?:"
                    + any(Lexicon.words("counted.txt")) + ")|百分之");

    private CriterionCheck() {}

    /**
     * @param words the criterion as proposed; where none is, the matter's title
     * @return in the order of {@link Kind}; empty where nothing is to be said
     */
    public static List<Finding> of(String words, List<Measure> measures, List<Owner> owners, Due due) {
        List<Finding> findings = new ArrayList<>();
        boolean counted = !measures.isEmpty() || QUANTITY.matcher(words).find();
        if (!counted) {
            findings.add(new Finding(Kind.NO_QUANTITY, List.of()));
        }
        owner(owners, findings);
        date(due, findings);
        if (!counted && !RESULT.matcher(words).find()) {
            findings.add(result(words));
        }
        return List.copyOf(findings);
    }

    /** The wordings that fit anything, in their order in the text. */
    static List<String> hollow(String words) {
        return Pattern.compile(any(HOLLOW))
                .matcher(words)
                .results()
                .map(hit -> hit.group())
                .distinct()
                .toList();
    }

    private static void owner(List<Owner> owners, List<Finding> findings) {
        List<String> names = owners.stream().map(Owner::name).toList();
        if (names.stream().allMatch(name -> NOBODY.stream().anyMatch(name::contains))) {
            findings.add(new Finding(Kind.NO_OWNER, names));
        }
    }

    private static void date(Due due, List<Finding> findings) {
        switch (due) {
            case Due.On on -> {}
            case Due.Recurring recurring -> {}
            case Due.Unclear unclear -> findings.add(new Finding(Kind.NO_DATE, List.of(unclear.wording())));
            case Due.None none -> findings.add(new Finding(Kind.NO_DATE, List.of()));
        }
    }

    private static Finding result(String words) {
        List<String> hollow = hollow(words);
        return hollow.isEmpty() ? new Finding(Kind.NO_RESULT, List.of(words)) : new Finding(Kind.HOLLOW, hollow);
    }

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
