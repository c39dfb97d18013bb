package org.luoshi.server.unit.account;

/** Names an account for ever. */
public record AccountId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
