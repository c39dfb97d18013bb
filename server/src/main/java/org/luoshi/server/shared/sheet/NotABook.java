package org.luoshi.server.shared.sheet;

/** A file that cannot be read as a spreadsheet. */
public final class NotABook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public NotABook(Fault fault) {
        super(fault.code());
        this.fault = fault;
    }

    public NotABook(Fault fault, Throwable cause) {
        super(fault.code(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
