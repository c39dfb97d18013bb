package org.luoshi.server.web;

import java.util.function.Supplier;

/** Somebody asked for something that does not exist: a page that says so. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotThere(String what) {
        super("no " + what);
    }

    /** For {@code orElseThrow}. */
    public static Supplier<NotThere> no(String what, Object name) {
        return () -> new NotThere(what + " " + name);
    }
}
