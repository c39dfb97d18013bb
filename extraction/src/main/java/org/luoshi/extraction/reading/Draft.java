package org.luoshi.extraction.reading;

import org.luoshi.extraction.reading.Prose.Block;

/**
 * A block of an HTML page before it is known whether it is furniture.
 *
 * @param firstPiece number of its first piece of text
 * @param endPiece one past its last
 * @param furniture the innermost furniture container around it, 0 for none
 * @param characters of text, white space left out
 * @param linked how many of them are links
 */
record Draft(Block.Kind kind, int level, int firstPiece, int endPiece, int furniture, int characters, int linked) {

    Draft as(Block.Kind other) {
        return new Draft(other, level, firstPiece, endPiece, furniture, characters, linked);
    }

    boolean isHeading() {
        return kind == Block.Kind.HEADING;
    }

    /** Nearly all of it is links: a menu, a list of other pages, the way back to the front page. */
    boolean isMostlyLinks() {
        return characters > 0 && linked * 5L >= characters * 4L;
    }
}
