package org.luoshi.server.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.luoshi.server.database.Access;
import org.luoshi.server.ledger.transfer.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the whole instance to a file: the backup, and what an auditor takes home. */
@Command(
        name = "export",
        description = {
            "把整个台账连同文件写成一个 zip，服务运行时也可以；它就是备份，也可交人离线校验。",
            "Writes the whole ledger with its files to a zip, also while the server runs: the backup."
        },
        optionListHeading = "%n选项 options:%n",
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    private final Console console;
    private final Instance.Opening opening;

    @Mixin
    private Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "写到哪里 · where to, FILE.zip")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--with-key",
            description = "连同签名私钥，导入后仍以本机名义签名；请当密码保管 · with the secret signing key: keep it as a password")
    private boolean withKey;

    ExportCommand(Console console, Instance.Opening opening) {
        this.console = console;
        this.opening = opening;
    }

    @Override
    public Integer call() throws IOException {
        long[] events = {0};
        try (Instance instance = opening.open(place.data(), place.database(), Access.Purpose.ADD)) {
            Export export = instance.get(Export.class);
            WholeFile.write(file, out -> events[0] = export.write(out, withKey));
        }
        console.out()
                .println("%s：%,d 个事件。用 luoshi verify %s 校验。 %,d events.".formatted(file, events[0], file, events[0]));
        return Commands.OK;
    }
}
