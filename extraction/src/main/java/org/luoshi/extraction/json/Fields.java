package org.luoshi.extraction.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.luoshi.extraction.Span;
import tools.jackson.core.JsonGenerator;

/** The few shapes that every part of the JSON form is made of. */
final class Fields {

    private final JsonGenerator json;

    Fields(JsonGenerator json) {
        this.json = json;
    }

    /** An object whose first fields are the span's {@code start} and {@code end}. */
    void spanned(Span span, Runnable more) {
        object(() -> {
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
            more.run();
        });
    }

    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    /** The value's text form, or null. */
    void text(String name, Optional<?> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get().toString());
        } else {
            json.writeNullProperty(name);
        }
    }

    /** The constant's name in lower case: {@code "lead"}. */
    void word(String name, Enum<?> value) {
        json.writeStringProperty(name, value.name().toLowerCase(Locale.ROOT));
    }

    void texts(String name, List<String> values) {
        each(name, values, json::writeString);
    }

    <T> void each(String name, List<T> values, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        values.forEach(write);
        json.writeEndArray();
    }

    /** Plain digits, never an exponent: {@code 1700000000}. */
    void number(BigDecimal value) {
        json.writeNumber(plain(value));
    }

    void number(String name, BigDecimal value) {
        json.writeName(name);
        number(value);
    }

    void range(String name, BigDecimal low, BigDecimal high) {
        each(name, List.of(low, high), this::number);
    }

    /** A share between 0 and 1 with two decimals. */
    void share(String name, double value) {
        number(name, BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
