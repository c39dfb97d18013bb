package org.luoshi.server.ledger.transfer;

/** Entries of an exported file. */
final class Names {

    static final String EVENTS = "events.jsonl";
    static final String FILES = "files/";
    static final String PORTABLE = "portable/";
    static final String PUBLIC_KEYS = "keys/";
    static final String SECRET_KEY = "keys/ledger.key";
    static final String CHECKPOINTS = "checkpoints/";
    static final String MANIFEST = "manifest.json";

    private Names() {}
}
