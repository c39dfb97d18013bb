package org.luoshi.extraction.owner;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.luoshi.extraction.lexicon.Lexicon;

/**
 * Finds the unit of which a sentence says that it will, must or does act: the name that ends right in front of such a word
 * and begins where its clause does. It looks back from the few words that tell it, and so costs little.
 */
final class Subjects {

    private static final String CLAUSE_ENDS = "，。；：！？“‘（）《》 \t\n";
    private static final String BETWEEN = "也还都均必";
    private static final String WITH_COMMA = "一定要必须将";
    private static final int NAME_LENGTH = 30;
    private static final int MOST_PEOPLE = 10;
    private static final int MOST_JOINT = 22;

    private final Lexicon words;
    private final Set<String> ends;
    private final Set<String> strongEnds;
    private final int longestEnd;

    Subjects(Lexicon words) {
        this.words = words;
        this.ends = new HashSet<>(words.words("unit-end"));
        this.strongEnds = new HashSet<>(words.words("unit-strong"));
        this.longestEnd = ends.stream().mapToInt(String::length).max().orElse(1);
    }

    /** A name in the prose, UTF-16 indices. */
    record Name(int start, int end) {
        String in(String prose) {
            return prose.substring(start, end);
        }
    }

    /** The first name in {@code [from, to)} that {@code accepts} takes. */
    Optional<Name> find(String prose, int from, int to, java.util.function.Predicate<String> accepts) {
        Name[] found = new Name[1];
        words.find(prose.substring(from, to), (start, end, group) -> {
            if (found[0] == null && group.startsWith("cue-")) {
                Name name = before(prose, from, from + start, from + end, group);
                if (name != null && accepts.test(name.in(prose))) {
                    found[0] = name;
                }
            }
        });
        return Optional.ofNullable(found[0]);
    }

    private @org.jspecify.annotations.Nullable Name before(String prose, int from, int cue, int cueEnd, String group) {
        if (group.equals("cue-will")) {
            return isWord(prose, cue, cueEnd) ? null : endsAt(prose, from, skipBetween(prose, from, cue), ends);
        }
        if (prose.startsWith("负责人", cue)) {
            return null;
        }
        int at = with(prose, from, cue);
        Name name = endsAt(prose, from, at, strongEnds);
        boolean opens = name != null && name.start == from;
        boolean inside = name != null && name.start > from && prose.charAt(name.start - 1) == '，';
        return opens || (inside && group.equals("cue-settled")) ? name : null;
    }

    /** 要求, 要素, 要点 are no 要. */
    private static boolean isWord(String prose, int cue, int end) {
        return end - cue == 1
                && prose.charAt(cue) == '要'
                && end < prose.length()
                && "求素点闻件害义务".indexOf(prose.charAt(end)) >= 0;
    }

    /** 区政府也将, 全省各级政府及其工作人员，一定要. */
    private int skipBetween(String prose, int from, int cue) {
        int at = cue;
        if (prose.startsWith("纷纷表示，", at - 5)) {
            at -= 5;
        } else if (at > from && prose.charAt(at - 1) == '，' && WITH_COMMA.indexOf(prose.charAt(at)) >= 0) {
            at--;
        } else if (at > from && BETWEEN.indexOf(prose.charAt(at - 1)) >= 0) {
            at--;
        } else if (prose.startsWith("纷纷", at - 2)) {
            at -= 2;
        }
        int people = lastBefore(prose, "及其", at, Math.max(from, at - MOST_PEOPLE));
        return people >= 0 ? people : at;
    }

    /** 区大数据中心会同区工信局年底前: the unit in front of 会同 acts. */
    private static int with(String prose, int from, int cue) {
        int nearest = Math.max(from + 1, cue - MOST_JOINT);
        int joint = Math.max(lastBefore(prose, "会同", cue - 1, nearest), lastBefore(prose, "联合", cue - 1, nearest));
        return joint >= 0 && prose.substring(joint, cue).chars().noneMatch(c -> CLAUSE_ENDS.indexOf(c) >= 0)
                ? joint
                : cue;
    }

    /** Where the word begins last in {@code [from, at]}, or -1: a look back that ends soon however long the text is. */
    private static int lastBefore(String prose, String word, int at, int from) {
        for (int i = at; i >= from; i--) {
            if (prose.startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }

    private @org.jspecify.annotations.Nullable Name endsAt(String prose, int from, int end, Set<String> endings) {
        boolean named = false;
        for (int n = 1; n <= longestEnd && !named; n++) {
            named = end - n >= from && endings.contains(prose.substring(end - n, end));
        }
        if (!named) {
            return null;
        }
        int start = end;
        while (start > from && end - start < NAME_LENGTH && CLAUSE_ENDS.indexOf(prose.charAt(start - 1)) < 0) {
            start--;
        }
        return end - start >= 2 && end - start < NAME_LENGTH ? new Name(start, end) : null;
    }
}
