package org.luoshi.server.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Names a post (岗位) for ever, whoever holds it: {@code fgj.clerk}. The unit's code, a full stop, and 1 to 40 lower-case
 * letters, digits and hyphens.
 */
public record PostCode(@JsonValue String value) implements Comparable<PostCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}\\.[a-z0-9-]{1,40}");

    /** Throws {@link IllegalArgumentException} for anything else. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PostCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a post's code is like fgj.clerk, not “%s”".formatted(value));
        }
    }

    /** The unit that the post belongs to. */
    public UnitCode unit() {
        return new UnitCode(value.substring(0, value.indexOf('.')));
    }

    @Override
    public int compareTo(PostCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
