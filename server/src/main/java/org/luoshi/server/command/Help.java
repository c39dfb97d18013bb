package org.luoshi.server.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code --help}, the same on every command and the last of its options. */
final class Help {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明 · show this help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean asked;

    static void on(CommandSpec command) {
        command.addMixin("help", CommandSpec.forAnnotatedObject(new Help()));
    }
}
