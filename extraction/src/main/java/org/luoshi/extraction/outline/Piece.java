package org.luoshi.extraction.outline;

/**
 * A sentence of the prose: it ends at 。！？； or the end of its line, closing quotes and brackets belong to it.
 *
 * @param start UTF-16 index into the prose, white space left out
 * @param end exclusive
 */
public record Piece(int start, int end) {

    public CharSequence in(String prose) {
        return prose.subSequence(start, end);
    }
}
