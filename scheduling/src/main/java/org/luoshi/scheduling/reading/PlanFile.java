package org.luoshi.scheduling.reading;

import org.luoshi.scheduling.Network;

/** Reads whatever is a plan, by the file's ending. */
public final class PlanFile {

    private PlanFile() {}

    /** @param file its name, for what is said about it */
    public static Network read(String file, String text) {
        return Patterson.read(file, text);
    }
}
