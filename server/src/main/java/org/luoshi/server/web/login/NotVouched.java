package org.luoshi.server.web.login;

/** The identity provider did not answer, or its answer does not hold. The code is short and holds no secret. */
final class NotVouched extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean unreachable;

    private NotVouched(String code, boolean unreachable, Throwable cause) {
        super(code, cause);
        this.unreachable = unreachable;
    }

    static NotVouched refused(String code, Throwable cause) {
        return new NotVouched(code, false, cause);
    }

    static NotVouched unreachable(Throwable cause) {
        return new NotVouched("unreachable", true, cause);
    }

    String code() {
        return String.valueOf(getMessage());
    }

    boolean isUnreachable() {
        return unreachable;
    }
}
