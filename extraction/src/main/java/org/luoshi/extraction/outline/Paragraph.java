package org.luoshi.extraction.outline;

import java.util.List;

/**
 * A line of the document with its place in the outline.
 *
 * @param start UTF-16 index into the prose
 * @param end exclusive
 * @param numbering the mark in front of it
 * @param pieces its sentences
 * @param heads for each sentence whether it is a heading of its own (积极扩大投资。 in front of what spells it out)
 * @param path the headings above it, outermost first
 * @param section a number that changes with every heading above it
 * @param isCell true for a table's cell
 */
public record Paragraph(
        int start,
        int end,
        Role role,
        Numbering numbering,
        List<Piece> pieces,
        List<Boolean> heads,
        List<String> path,
        Phase phase,
        int section,
        boolean isCell) {

    public enum Role {
        HEADING,
        BODY,
        /** Page furniture, front matter, bylines. */
        FURNITURE
    }
}
