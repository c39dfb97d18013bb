package org.luoshi.server.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names a layer for ever: lower-case letters, digits and hyphens, such as {@code eco-red-line}. */
public record LayerCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LayerCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a layer's code has lower-case letters, digits and hyphens, up to 40: " + value);
        }
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
