package org.luoshi.extraction;

import java.util.regex.Pattern;
import org.luoshi.extraction.outline.Piece;

/** A commitment in short, made of the text's own words. */
final class Headlines {

    private static final int LENGTH = 60;
    private static final Pattern EDGES = Pattern.compile("^[“‘\\s]+|[。；！？，\\s]+$|（[^（）]*(?:牵头|负责|配合|落实)[^（）]*）[。；]?$");
    private static final Pattern OPENING =
            Pattern.compile("^(?:会议|大会)?(?:强调|要求|指出|提出)，|^(?:同时|此外|另外|下一步|接下来)，|^(?:要|将)(?![求素点])");

    private Headlines() {}

    static String of(String prose, Piece piece, int opening) {
        String words = prose.substring(Math.min(piece.end(), piece.start() + opening), piece.end());
        String bare = OPENING.matcher(EDGES.matcher(words).replaceAll("")).replaceFirst("");
        bare = EDGES.matcher(bare).replaceAll("");
        return bare.length() <= LENGTH ? bare : shorten(bare);
    }

    /** Whole clauses as far as they fit. */
    private static String shorten(String words) {
        int cut = -1;
        for (int comma = words.indexOf('，'); comma >= 0 && comma <= LENGTH; comma = words.indexOf('，', comma + 1)) {
            cut = comma;
        }
        return cut > 12 ? words.substring(0, cut) : words.substring(0, LENGTH) + "…";
    }
}
