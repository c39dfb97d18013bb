package org.luoshi.server.command;

import java.nio.file.Path;
import org.luoshi.server.database.Access;

/** The server's parts without the server. */
public interface Instance extends AutoCloseable {

    <T> T get(Class<T> type);

    @Override
    void close();

    /** How a command gets them. */
    @FunctionalInterface
    interface Opening {

        /** @param database address of a database of the user's own, or blank */
        Instance open(Path data, String database, Access.Purpose purpose);
    }
}
