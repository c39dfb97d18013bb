package org.luoshi.server.shared;

/**
 * Words of a document with their place and the digest that proves them unaltered.
 *
 * @param words exactly as the document's text has them
 * @param digest SM3 of the words in UTF-8, lower-case hex, 64 characters
 */
public record Quote(Span span, String words, String digest) {

    public static Quote of(Span span, String words) {
        return new Quote(span, words, Sm3.of(words));
    }

    /** Whether the words still are those that the digest was made of. */
    public boolean holds() {
        return Sm3.of(words).equals(digest);
    }
}
