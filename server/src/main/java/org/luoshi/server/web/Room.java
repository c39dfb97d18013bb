package org.luoshi.server.web;

/** A room of the house: an entry of the navigation with its seal character (in the message files). */
public enum Room {
    OVERVIEW("overview", "/overview"),
    DOCUMENTS("documents", "/documents"),
    DESK("desk", "/desk"),
    MATTERS("matters", "/matters"),
    VERIFICATION("verification", "/verification");

    private final String key;
    private final String path;

    Room(String key, String path) {
        this.key = key;
        this.path = path;
    }

    public String key() {
        return key;
    }

    public String path() {
        return path;
    }
}
