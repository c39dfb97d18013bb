package org.luoshi.server.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the ledger lies: the same options and the same environment as {@code serve} has. */
final class Place {

    private final Map<String, String> environment;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "数据目录，默认当前目录下的 data，也可用 LUOSHI_DATA · where the data lie, default ./data or LUOSHI_DATA")
    private @Nullable Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "自己的 PostgreSQL，如 jdbc:postgresql://主机/库?user=…，也可用 LUOSHI_DATABASE · a PostgreSQL server of your own, or LUOSHI_DATABASE")
    private @Nullable String database;

    Place() {
        this(System.getenv());
    }

    Place(Map<String, String> environment) {
        this.environment = environment;
    }

    Path data() {
        return namedData()
                .orElseGet(() -> Path.of(environment.getOrDefault("LUOSHI_DATA", "./data"))
                        .toAbsolutePath()
                        .normalize());
    }

    /** As an option. */
    Optional<Path> namedData() {
        return Optional.ofNullable(data).map(it -> it.toAbsolutePath().normalize());
    }

    /** As an option. */
    Optional<String> namedDatabase() {
        return Optional.ofNullable(database);
    }

    /** Blank where the embedded one is meant. */
    String database() {
        return database == null ? environment.getOrDefault("LUOSHI_DATABASE", "") : database;
    }
}
