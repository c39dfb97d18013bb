package org.luoshi.server.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.database.Access;
import org.luoshi.server.ledger.audit.Audit;
import org.luoshi.server.ledger.audit.DatabaseHoldings;
import org.luoshi.server.ledger.audit.Holdings;
import org.luoshi.server.ledger.audit.Report;
import org.luoshi.server.ledger.checkpoint.PublicKey;
import org.luoshi.server.ledger.transfer.FileHoldings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a ledger is as it was written. Needs no server and no network. */
@Command(
        name = "verify",
        description = {
            "校验台账：每个事件、历史树、校验点、文件是否都是当初写下的样子。不给文件就校验数据目录，服务运行时也可以。",
            "Checks that every event, the history tree, checkpoints and files are as they were written;",
            "without FILE those of the data folder, also while the server runs."
        },
        optionListHeading = "%n选项 options:%n",
        sortOptions = false,
        footer = {"", "退出码：0 一切如初，1 发现改动。Exit code: 0 all is as it was, 1 something was changed."})
final class VerifyCommand implements Callable<Integer> {

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final Console console;

    @Mixin
    private Place place = new Place();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "luoshi export 写出的文件 · a file of luoshi export")
    private @Nullable Path file;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "自己留存的校验点，可多次给出 · a checkpoint that you kept; may be given again")
    private List<Path> checkpoints = List.of();

    @Option(names = "--key", paramLabel = "FILE", description = "自己留存的公钥 ledger.pub · the public key that you kept")
    private @Nullable Path key;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            try (Access access = Access.open(place.data(), place.database(), Access.Purpose.READ);
                    Holdings holdings = DatabaseHoldings.open(access.source())) {
                return report(holdings, List.of());
            }
        }
        try (FileHoldings holdings = FileHoldings.open(file)) {
            return report(holdings, holdings.alteredPortables());
        }
    }

    private int report(Holdings holdings, List<String> altered) throws IOException {
        long begun = System.nanoTime();
        Tally tally = new Tally(console, "已校验 verified");
        Report report = audit(tally).of(holdings);
        tally.end();
        Words.tell(console.out(), report, altered);
        if (report.all() > report.findings().size()) {
            console.out().println("… 共 %,d 处 · in all".formatted(report.all()));
        }
        boolean isWell = report.isWell() && altered.isEmpty();
        console.out().println(summary(report, isWell, (System.nanoTime() - begun) / NANOS));
        return isWell ? Commands.OK : Commands.FAILED;
    }

    private Audit audit(Tally tally) throws IOException {
        List<String> given = new java.util.ArrayList<>();
        for (Path checkpoint : checkpoints) {
            given.add(Files.readString(checkpoint));
        }
        Optional<PublicKey> known = key == null ? Optional.empty() : Optional.of(PublicKey.of(Files.readString(key)));
        return new Audit(given, known, tally);
    }

    private static String summary(Report report, boolean isWell, double seconds) {
        return """
                %s
                事件 events       %,d（%,.0f 件/秒 a second）
                校验点 checkpoints %,d
                文件 files        %,d
                根 root           %s""".formatted(
                        isWell ? "✓ 一切如初 · all is as it was written" : "✗ 发现改动 · something was changed",
                        report.events(),
                        report.events() / Math.max(seconds, 0.001),
                        report.checkpoints(),
                        report.files(),
                        report.root());
    }
}
