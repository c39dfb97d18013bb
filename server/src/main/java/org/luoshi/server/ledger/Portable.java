package org.luoshi.server.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What an instance keeps beside its ledger and could not make anew from it: accounts, the audit trail. Goes into an
 * export as an entry of its own and comes back from it.
 */
public interface Portable {

    /** The entry's name, in kebab case: {@code accounts}. */
    String name();

    /** Writes all of it; leaves the stream open. */
    void write(OutputStream out) throws IOException;

    /** Takes it in, into an empty instance, inside the caller's transaction; leaves the stream open. */
    void read(InputStream in) throws IOException;
}
