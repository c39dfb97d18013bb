package org.luoshi.server.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.luoshi.server.database.Access;
import org.luoshi.server.ledger.audit.Audit;
import org.luoshi.server.ledger.audit.Report;
import org.luoshi.server.ledger.transfer.FileHoldings;
import org.luoshi.server.ledger.transfer.Import;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes an instance from an exported file. */
@Command(
        name = "import",
        description = {
            "从 luoshi export 写出的文件重建一个实例；目标须是空的，先校验，全部导入或什么也不做。",
            "Rebuilds an instance from a file of luoshi export, in an empty data folder: all of it or nothing."
        },
        optionListHeading = "%n选项 options:%n",
        sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    private final Instance.Opening opening;

    @Mixin
    private Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "luoshi export 写出的文件 · a file of luoshi export")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    ImportCommand(Console console, Instance.Opening opening) {
        this.console = console;
        this.opening = opening;
    }

    @Override
    public Integer call() throws IOException {
        try (FileHoldings holdings = FileHoldings.open(file)) {
            if (!isWell(holdings)) {
                console.err().println("luoshi：%s 与当初写下的不符，没有导入。 It was changed; nothing was imported.".formatted(file));
                return Commands.FAILED;
            }
            try (Instance instance = opening.open(place.data(), place.database(), Access.Purpose.CREATE)) {
                Import importing = instance.get(Import.class);
                long events = importing.read(holdings);
                boolean tookKey = importing.takeKey(holdings);
                console.out().println("已导入 %,d 个事件到 %s%s。".formatted(events, place.data(), tookKey ? "，连同签名密钥" : ""));
            }
        }
        return Commands.OK;
    }

    private boolean isWell(FileHoldings holdings) throws IOException {
        Tally tally = new Tally(console, "已校验 verified");
        Report report = new Audit(List.of(), Optional.empty(), tally).of(holdings);
        tally.end();
        List<String> altered = holdings.alteredPortables();
        Words.tell(console.out(), report, altered);
        return report.isWell() && altered.isEmpty();
    }
}
