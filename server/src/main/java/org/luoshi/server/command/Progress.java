package org.luoshi.server.command;

import java.io.PrintWriter;

/** What standard error says meanwhile: in a terminal one line that is written over, else a line for each file. */
final class Progress {

    /** Back to the line's beginning and clear it. */
    private static final String OVER = "\r\033[K";

    private final PrintWriter err;
    private final boolean live;
    private final int files;
    private int begun;

    Progress(Console console, int files) {
        this.err = console.err();
        this.live = console.live();
        this.files = files;
    }

    void begin(String file) {
        begun++;
        if (live) {
            err.print(OVER + position() + Columns.printable(file));
            err.flush();
        }
    }

    void done(String file, int items) {
        if (!live) {
            err.println(position() + Columns.printable(file) + "：" + items + " 项");
        }
    }

    void failed(String sentence) {
        clear();
        err.println(Columns.printable(sentence));
    }

    void end(String summary) {
        clear();
        err.println(summary);
    }

    void clear() {
        if (live) {
            err.print(OVER);
            err.flush();
        }
    }

    private String position() {
        return "[%d/%d] ".formatted(begun, files);
    }
}
