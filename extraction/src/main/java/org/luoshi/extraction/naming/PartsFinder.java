package org.luoshi.extraction.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Finds the parts of a framework beside its name: before it, behind a colon, or as headings below. */
final class PartsFinder {

    private static final String CLAUSE_ENDS = "，。；：！？\n";
    private static final int LONGEST_PART = 24;
    private static final int LONGEST_LIST = 300;

    private final Set<String> verbs;

    PartsFinder(Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    Parts beside(String prose, Naming naming) {
        Parts inside = inside(prose, naming);
        if (!inside.isEmpty()) {
            return inside;
        }
        Parts before = before(prose, naming);
        if (!before.isEmpty()) {
            return before;
        }
        Parts behind = behind(prose, naming);
        if (!behind.isEmpty()) {
            return behind;
        }
        Parts below = Enumeration.below(prose, naming.end(), naming.count());
        return below.isEmpty() ? inNextClause(prose, naming) : below;
    }

    /** “两城同建、四个率先”: the quotation is the list. */
    private static Parts inside(String prose, Naming naming) {
        int close = prose.indexOf('”', naming.start());
        if (prose.charAt(naming.start()) != '“' || close < 0 || close >= naming.end()) {
            return Parts.NONE;
        }
        List<String> parts = split(prose.substring(naming.start() + 1, close));
        return parts.size() > 1 ? Parts.of(parts) : Parts.NONE;
    }

    /** “甲、乙、丙”三大行动, or 实施甲、乙、丙三大行动. */
    private Parts before(String prose, Naming naming) {
        int end = naming.start();
        if (naming.count() == 0 || end == 0) {
            return Parts.NONE;
        }
        if (prose.charAt(end - 1) == '”') {
            int open = opening(prose, end - 1);
            return open < 0 ? Parts.NONE : counted(split(prose.substring(open + 1, end - 1)), naming);
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_LIST && CLAUSE_ENDS.indexOf(prose.charAt(start - 1)) < 0) {
            start--;
        }
        if (separators(prose, start, end) < naming.count() - 1) {
            return Parts.NONE;
        }
        List<String> parts = new ArrayList<>(split(prose.substring(start, end)));
        if (parts.size() != naming.count()) {
            return Parts.NONE;
        }
        parts.set(0, behindVerb(parts.getFirst()));
        return counted(parts, naming);
    }

    private static int separators(String prose, int from, int to) {
        int separators = 0;
        for (int at = from; at < to; at++) {
            separators += prose.charAt(at) == '、' || prose.charAt(at) == ' ' || prose.charAt(at) == '“' ? 1 : 0;
        }
        return separators;
    }

    private static int opening(String prose, int close) {
        for (int at = close; at >= Math.max(0, close - LONGEST_LIST); at--) {
            if (prose.charAt(at) == '“') {
                return at;
            }
        }
        return -1;
    }

    private String behindVerb(String first) {
        int from = 0;
        for (int at = 0; at < first.length() - 1; at++) {
            for (int length = Math.min(4, first.length() - at - 1); length > 0; length--) {
                if (verbs.contains(first.substring(at, at + length))) {
                    from = at + length;
                    at = from - 1;
                    break;
                }
            }
        }
        return first.substring(from);
    }

    /** 三大行动：甲、乙、丙; 三大行动（甲、乙、丙）. */
    private static Parts behind(String prose, Naming naming) {
        int at = naming.end();
        if (at >= prose.length() || naming.count() == 0) {
            return Parts.NONE;
        }
        char open = prose.charAt(at);
        if (open != '：' && open != '（' && !prose.startsWith("，即", at)) {
            return Parts.NONE;
        }
        int from = open == '，' ? at + 2 : at + 1;
        int end = from;
        while (end < Math.min(prose.length(), from + LONGEST_LIST) && "。）\n".indexOf(prose.charAt(end)) < 0) {
            end++;
        }
        String list = prose.substring(from, end);
        List<String> parts = list.indexOf('；') > 0 ? Arrays.asList(list.split("；")) : split(list);
        return counted(parts, naming);
    }

    /** 强化三项保障，理顺流程、练好队伍、用好数据，…: just as many as the name says. */
    private Parts inNextClause(String prose, Naming naming) {
        int from = naming.end() + 1;
        if (naming.count() == 0 || from >= prose.length() || prose.charAt(from - 1) != '，') {
            return Parts.NONE;
        }
        int end = from;
        while (end < Math.min(prose.length(), from + LONGEST_LIST) && CLAUSE_ENDS.indexOf(prose.charAt(end)) < 0) {
            end++;
        }
        List<String> parts = new ArrayList<>(split(prose.substring(from, end)));
        if (parts.size() != naming.count()) {
            return Parts.NONE;
        }
        parts.set(0, behindVerb(parts.getFirst()));
        String last = parts.getLast();
        int role = last.lastIndexOf('为');
        parts.set(parts.size() - 1, role > 0 ? last.substring(0, role) : last);
        return counted(parts, naming);
    }

    private static Parts counted(List<String> parts, Naming naming) {
        boolean fits = parts.size() == naming.count() && parts.size() > 1;
        boolean names = parts.stream().allMatch(part -> !part.isBlank() && part.length() <= LONGEST_PART);
        return fits && names ? Parts.of(parts) : Parts.NONE;
    }

    /** Splits at 、 and blanks, and between quotations. */
    private static List<String> split(String list) {
        if (list.isBlank()) {
            return Collections.emptyList();
        }
        List<String> parts = new ArrayList<>();
        for (String part : list.split("[、 ]+|”“")) {
            String name = part.replace("“", "").replace("”", "").strip();
            if (!name.isEmpty()) {
                parts.add(name);
            }
        }
        return parts;
    }
}
