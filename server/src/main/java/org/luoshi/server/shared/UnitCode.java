package org.luoshi.server.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Names a unit (单位) for ever, whatever it comes to be called: {@code fgj}, {@code u0012}. 1 to 40 lower-case letters,
 * digits and hyphens, a letter first.
 */
public record UnitCode(@JsonValue String value) implements Comparable<UnitCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Throws {@link IllegalArgumentException} for anything else. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a unit's code is like fgj or u0012, not “%s”".formatted(value));
        }
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
