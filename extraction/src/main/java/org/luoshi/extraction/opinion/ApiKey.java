package org.luoshi.extraction.opinion;

/** The secret that a model's server asks for. It never shows in messages, logs or {@link #toString()}. */
public final class ApiKey {

    private final String value;

    /** Refuses what cannot stand in an HTTP header, without repeating it. */
    public ApiKey(String value) {
        if (value.isBlank() || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException(
                    "an API key is printable ASCII without blanks. Maybe a line break was copied with it");
        }
        this.value = value;
    }

    String header() {
        return "Bearer " + value;
    }

    @Override
    public String toString() {
        return "ApiKey[hidden]";
    }
}
