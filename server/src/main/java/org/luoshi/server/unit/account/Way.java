package org.luoshi.server.unit.account;

/** How somebody came in, which decides what has to be put right first. */
public enum Way {
    /** By what this server asked for itself: a password, a code, a token, the sample's click. */
    OWN,
    /** The identity provider took the place of the password. */
    PROVIDER,
    /** The identity provider took the place of password and second factor. */
    PROVIDER_WITH_FACTOR
}
