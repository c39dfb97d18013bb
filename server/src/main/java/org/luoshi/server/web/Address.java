package org.luoshi.server.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address with its query; parts that are empty are left out. */
public final class Address {

    private final StringBuilder text;
    private char next = '?';

    private Address(String path) {
        text = new StringBuilder(path);
    }

    /** @param path without a query; empty for the query alone */
    public static Address of(String path) {
        return new Address(path);
    }

    public Address with(String name, String value) {
        if (!value.isEmpty()) {
            text.append(next).append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            next = '&';
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
