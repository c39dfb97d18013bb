package org.luoshi.extraction.outline;

import java.util.List;

/** A line before its place among the headings is known. Level 1 is the outermost heading, 0 no heading. */
record Line(
        int start,
        int end,
        String text,
        Paragraph.Role role,
        int level,
        Numbering numbering,
        List<Piece> pieces,
        List<Boolean> heads,
        boolean isCell) {}
