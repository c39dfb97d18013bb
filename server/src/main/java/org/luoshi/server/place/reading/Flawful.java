package org.luoshi.server.place.reading;

/** A file that cannot be read on, thrown inside of this package and told as a {@link Flaw} at its border. */
final class Flawful extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    Flawful(String code, Object... values) {
        super(code);
        this.flaw = Flaw.of(code, values);
    }

    Flaw flaw() {
        return flaw;
    }
}
