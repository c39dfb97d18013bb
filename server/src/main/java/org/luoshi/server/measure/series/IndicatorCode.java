package org.luoshi.server.measure.series;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names an indicator (指标) for ever: {@code gdp}, {@code industry-output.shiqiao}. */
public record IndicatorCode(@JsonValue String value) implements Comparable<IndicatorCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*");
    private static final int LONGEST = 60;

    /** Throws {@link IllegalArgumentException} for anything else. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndicatorCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "an indicator's code is like gdp or retail.shiqiao, not “%s”".formatted(value));
        }
    }

    public static boolean isCode(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
