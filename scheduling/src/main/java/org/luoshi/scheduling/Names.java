package org.luoshi.scheduling;

/** What every id must keep to. */
final class Names {

    private Names() {}

    static void check(String what, String value) {
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    "the id of a %s is not blank and has no space at its ends: “%s”".formatted(what, value));
        }
    }
}
