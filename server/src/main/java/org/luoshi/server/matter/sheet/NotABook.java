package org.luoshi.server.matter.sheet;

/** A file that cannot be read as the spreadsheet that went out. */
public final class NotABook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    NotABook(Fault fault) {
        super(fault.code());
        this.fault = fault;
    }

    NotABook(Fault fault, Throwable cause) {
        super(fault.code(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
