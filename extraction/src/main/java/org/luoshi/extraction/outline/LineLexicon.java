package org.luoshi.extraction.outline;

import java.util.List;
import org.luoshi.extraction.lexicon.Lexicon;

/** What words say of a line, from {@code lexicon/outline.txt}. */
public final class LineLexicon {

    private static final int TITLE_LENGTH = 60;
    /** Of a line taken for the title only so much of its end is looked at, however long it is. */
    private static final int LONGEST_TITLE = 400;

    private static final int TURN_REGION = 24;
    private static final int SHORT_LINE = 60;
    private static final int TAIL_LINE = 16;

    private final Lexicon words = Lexicon.load("outline");

    /** By its title, or by a short line among the first that names the kind of paper. */
    Outline.Kind kindOf(String title, List<String> firstLines) {
        if (isReport(title) || firstLines.stream().anyMatch(this::isReport)) {
            return Outline.Kind.REPORT;
        }
        String end = title.substring(Math.max(0, title.length() - LONGEST_TITLE));
        return endsWithAny(end, "instruction-title") ? Outline.Kind.INSTRUCTION : Outline.Kind.STORY;
    }

    boolean isReport(String line) {
        return line.length() <= TITLE_LENGTH && endsWithAny(line, "report-title");
    }

    boolean isInstruction(String line) {
        return line.length() <= TITLE_LENGTH && endsWithAny(line, "instruction-title");
    }

    Phase phaseOf(String heading) {
        if (containsAny(heading, "heading-problems")) {
            return Phase.PROBLEMS;
        }
        if (containsAny(heading, "heading-back")) {
            return Phase.LOOK_BACK;
        }
        return containsAny(heading, "heading-plan") ? Phase.PLAN : Phase.OPEN;
    }

    /** What a body line turns to by its first words; {@link Phase#OPEN} when it does not turn. */
    Phase turnOf(String line) {
        String head = line.substring(0, Math.min(TURN_REGION, line.length()));
        if (containsAny(head, "turn-problems")) {
            return Phase.PROBLEMS;
        }
        if (startsWithAny(line, "turn-plan")) {
            return Phase.PLAN;
        }
        return startsWithAny(line, "turn-back") ? Phase.LOOK_BACK : Phase.OPEN;
    }

    boolean isFurniture(String line) {
        return line.length() <= SHORT_LINE
                && (startsWithAny(line, "furniture-start") || containsAny(line, "furniture-part"));
    }

    boolean startsTail(String line) {
        return line.length() <= TAIL_LINE && startsWithAny(line, "tail-start");
    }

    private boolean containsAny(String text, String group) {
        return any(group, text::contains);
    }

    private boolean startsWithAny(String text, String group) {
        return any(group, text::startsWith);
    }

    private boolean endsWithAny(String text, String group) {
        String bare = text.replaceAll("[》）\\s]+$|（[^）]*）$", "");
        return any(group, bare::endsWith);
    }

    private boolean any(String group, java.util.function.Predicate<String> test) {
        List<String> members = words.words(group);
        for (String member : members) {
            if (test.test(member)) {
                return true;
            }
        }
        return false;
    }
}
