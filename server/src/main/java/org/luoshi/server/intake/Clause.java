package org.luoshi.server.intake;

/**
 * A piece of a candidate's words between two places where it may be cut.
 *
 * @param start code point in the document's text; the first of the piece, to be given to {@link Command.Split}
 * @param words with the punctuation at their end
 */
public record Clause(int start, String words) {}
