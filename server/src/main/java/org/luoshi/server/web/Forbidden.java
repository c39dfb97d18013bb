package org.luoshi.server.web;

/** Somebody asked for what their role may not: a page that says so. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String route) {
        super("may not " + route);
    }
}
