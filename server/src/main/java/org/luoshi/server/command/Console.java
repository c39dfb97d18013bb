package org.luoshi.server.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param raw standard output for results, bytes as they are; UTF-8 whatever the terminal's locale is called
 * @param err progress and failures
 * @param live whether {@code err} is a terminal, on which a line can be written over
 * @param columns the width that a table may fill
 */
record Console(OutputStream raw, PrintWriter out, PrintWriter err, boolean live, int columns) {

    /** A width that most screens have, for when nobody knows. */
    private static final int USUAL_COLUMNS = 120;

    private static final int FEWEST_COLUMNS = 60;

    /** The script that starts Java looks at the terminal and hands on what it saw, as Java cannot ask for stderr. */
    static Console ofProcess() {
        OutputStream raw = new FileOutputStream(FileDescriptor.out);
        return new Console(
                raw,
                utf8(raw),
                utf8(new FileOutputStream(FileDescriptor.err)),
                Boolean.getBoolean("luoshi.terminal"),
                Math.max(FEWEST_COLUMNS, Integer.getInteger("luoshi.columns", USUAL_COLUMNS)));
    }

    static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
