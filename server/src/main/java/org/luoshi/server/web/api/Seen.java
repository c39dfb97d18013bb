package org.luoshi.server.web.api;

/**
 * The version that a command was decided on: from If-Match, or from the address ({@code ?version=3}).
 *
 * @param byHeader whether it came by If-Match, which wants 412 rather than 409 where the matter has moved on
 */
public record Seen(int version, boolean byHeader) {

    /** Somebody else was quicker. */
    public Problem moved(int now) {
        return Problem.of(byHeader ? 412 : 409, "moved", version, now).with("version", now);
    }
}
