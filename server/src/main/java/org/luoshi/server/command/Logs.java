package org.luoshi.server.command;

/** The libraries' own logs, which have no place between a command's lines. */
final class Logs {

    private Logs() {}

    /** Must come before the first logger is made. A failure is told by its sentence, so nothing is lost. */
    static void silence() {
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty("logback.configurationFile", "org/luoshi/server/command/silent-logback.xml");
        }
    }
}
