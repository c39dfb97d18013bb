package org.luoshi.server.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.database.CannotStart;
import picocli.CommandLine;

/** A terminal whose two outputs can be read, and a server that only notes how it was started. */
final class Terminal {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console;
    final List<String> served = new ArrayList<>();

    Terminal() {
        this(false);
    }

    Terminal(boolean live) {
        this.console = new Console(out, Console.utf8(out), Console.utf8(err), live, 120);
    }

    int run(Object... args) {
        return run(FakePromises.each(), args);
    }

    int run(Promises promises, Object... args) {
        CommandLine line = Commands.line(
                console,
                properties -> served.addAll(List.of(properties)),
                (data, database, purpose) -> {
                    throw new CannotStart("没有数据库");
                },
                model -> promises);
        return line.execute(List.of(args).stream().map(String::valueOf).toArray(String[]::new));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
