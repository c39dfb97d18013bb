package org.luoshi.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.extraction.outline.Piece;

/** A commitment in short, made of the text's own words. */
final class Headlines {

    private static final int LENGTH = 60;
    private static final String OPENING_MARKS = "“‘ ";
    private static final String CLOSING_MARKS = "。；！？， ";
    private static final Pattern NOTE = Pattern.compile("（[^（）]*(?:牵头|负责|配合|落实|单位：)[^（）]*）$");
    private static final Pattern OPENING =
            Pattern.compile("(?:会议|大会)?(?:强调|要求|指出|提出)，(?:要)?|(?:同时|此外|另外|下一步|接下来)，|(?:要|将)(?![求素点])");

    private Headlines() {}

    static String of(String prose, Piece piece, int opening) {
        String bare = trim(prose.substring(Math.min(piece.end(), piece.start() + opening), piece.end()));
        if (bare.endsWith("）")) {
            bare = trim(NOTE.matcher(bare).replaceFirst(""));
        }
        Matcher lead = OPENING.matcher(bare);
        bare = lead.lookingAt() && lead.end() < bare.length() ? bare.substring(lead.end()) : bare;
        return bare.length() <= LENGTH ? bare : shorten(bare);
    }

    private static String trim(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && OPENING_MARKS.indexOf(words.charAt(start)) >= 0 && words.indexOf('”', start) < 0) {
            start++;
        }
        while (end > start && CLOSING_MARKS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    /** Whole clauses as far as they fit. */
    private static String shorten(String words) {
        int cut = -1;
        for (int comma = words.indexOf('，'); comma >= 0 && comma <= LENGTH; comma = words.indexOf('，', comma + 1)) {
            cut = comma;
        }
        return cut > LENGTH / 5 ? words.substring(0, cut) : words.substring(0, LENGTH) + "…";
    }
}
