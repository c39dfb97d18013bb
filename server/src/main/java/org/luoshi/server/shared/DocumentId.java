package org.luoshi.server.shared;

/** Names a document; short, since it stands in addresses: {@code /documents/3}. */
public record DocumentId(long value) {

    public DocumentId {
        if (value <= 0) {
            throw new IllegalArgumentException("a document's id is 1 or more, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
