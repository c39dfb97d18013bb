package org.luoshi.server.notice;

/** A way out of the house; off unless it is configured. */
interface Channel {

    /** Stable: it stands in the database. */
    String name();

    boolean isOn();

    /** Throws {@link Undelivered} where the world outside fails; the digest is tried again then. */
    Delivery send(Digest digest);

    enum Delivery {
        DONE,
        /** The post has no address. */
        NOBODY
    }

    /** The other side did not take it. */
    final class Undelivered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undelivered(String message) {
            super(message);
        }

        Undelivered(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
