package org.luoshi.server.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Only holds the others; alone it is a mistake. */
@Command(
        name = "luoshi",
        description = "落实：从文件里读出承诺，一条条落到人、落到期、落到数。%n"
                + "Luoshi reads what a local government has promised and keeps it on a ledger.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%n命令 commands:%n",
        footer = {"", "luoshi COMMAND --help 看每个命令的说明。See the help of each command."})
final class RootCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请给出命令 · a command is missing");
    }
}
