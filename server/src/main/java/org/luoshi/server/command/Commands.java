package org.luoshi.server.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Extractor;
import org.luoshi.extraction.opinion.Opinion;
import org.luoshi.extraction.opinion.Settings;
import org.luoshi.extraction.reading.DocumentReader;
import org.luoshi.extraction.reading.SourceText;
import picocli.CommandLine;

/** The way in: arguments to an exit code. */
public final class Commands {

    /** All went well. */
    static final int OK = 0;
    /** Some file failed; the others were written all the same. */
    static final int FAILED = 1;
    /** The arguments make no sense; nothing was done. */
    static final int USAGE = 2;

    private Commands() {}

    /**
     * Runs a command to its end; for {@code serve} returns once the server has started.
     *
     * @param serve starts the server with arguments in Spring's form, {@code --server.port=8080}
     * @param opening opens the server's parts for commands that need them
     * @return the process's exit code
     */
    public static int run(String[] args, Consumer<String[]> serve, Instance.Opening opening) {
        boolean serves = args.length > 0 && args[0].equals("serve");
        if (!serves) {
            Logs.silence();
        }
        Console console = Console.ofProcess();
        return line(console, serve, opening, model -> promises(console, model)).execute(args);
    }

    static CommandLine line(
            Console console,
            Consumer<String[]> serve,
            Instance.Opening opening,
            Function<Optional<Settings>, Promises> promises) {
        CommandLine line = new CommandLine(new RootCommand())
                .addSubcommand(new ServeCommand(serve))
                .addSubcommand(new ExtractCommand(console, promises))
                .addSubcommand(new PlanCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new ExportCommand(console, opening))
                .addSubcommand(new ImportCommand(console, opening));
        Help.on(line.getCommandSpec());
        line.getSubcommands().values().forEach(it -> Help.on(it.getCommandSpec()));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setParameterExceptionHandler(Commands::misused);
        line.setExecutionExceptionHandler(Commands::failed);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false); // a file may be called @name
        line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        line.setAdjustLineBreaksForWideCJKCharacters(true);
        return line;
    }

    private static Promises promises(Console console, Optional<Settings> model) {
        DocumentReader reader = new DocumentReader();
        Extractor extractor = new Extractor();
        return new Promises(
                reader::read,
                model.<Promises.Finding>map(settings -> (source, assumptions) ->
                                heard(console, source, extractor.extract(source, assumptions, settings)))
                        .orElse(extractor::extract));
    }

    /** A model that does not answer costs a line and nothing else. */
    private static Extraction heard(Console console, SourceText source, Opinion opinion) {
        return switch (opinion) {
            case Opinion.Heard heard -> heard.extraction();
            case Opinion.Unheard unheard -> {
                console.err().println("luoshi：%s：%s".formatted(source.name(), unheard.sentence()));
                console.err().flush();
                yield unheard.extraction();
            }
        };
    }

    private static int misused(CommandLine.ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(Usage.sentence(fault, List.copyOf(command.getSubcommands().keySet())));
        err.println("用法 usage: luoshi %s--help"
                .formatted(command.getParent() == null ? "" : command.getCommandName() + " "));
        err.flush();
        return USAGE;
    }

    private static int failed(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println("luoshi：" + Fault.sentence(fault));
        Fault.traceWhenAsked(fault, command.getErr());
        command.getErr().flush();
        return FAILED;
    }
}
