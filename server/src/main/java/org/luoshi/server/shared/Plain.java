package org.luoshi.server.shared;

/** Text that a database can keep. */
public final class Plain {

    private Plain() {}

    /** PostgreSQL keeps every character but U+0000; the replacement character stands in its place, so offsets hold. */
    public static String text(String any) {
        return any.indexOf('\0') < 0 ? any : any.replace('\0', '\uFFFD');
    }
}
