package org.luoshi.server.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a document; short, since it stands in addresses: {@code /documents/3}. */
public record DocumentId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
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
