package org.luoshi.server.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the server. What is not given here comes from the environment, and after that from the application. */
@Command(
        name = "serve",
        description = {
            "启动服务，用浏览器打开 http://localhost:8080 。",
            "Starts the server on http://localhost:8080, for this machine's browser only."
        },
        optionListHeading = "%n选项 options:%n",
        sortOptions = false,
        footer = {
            "",
            "按 Ctrl-C 停止。数据都在数据目录里，停机后整个复制即是备份。",
            "Ctrl-C stops it. Everything lies in the data folder; copied while stopped, it is the backup."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    private final Consumer<String[]> serve;
    private final Map<String, String> environment;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--demo", description = "装入示例区县的文件 · load a made-up district's documents")
    private boolean demo;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "端口，默认 8080，也可用 LUOSHI_PORT · port, default 8080 or LUOSHI_PORT")
    private @Nullable String port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "数据目录，默认当前目录下的 data，也可用 LUOSHI_DATA · where the data lie, default ./data or LUOSHI_DATA")
    private @Nullable Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "用自己的 PostgreSQL，如 jdbc:postgresql://主机/库?user=…，也可用 LUOSHI_DATABASE"
                    + " · a PostgreSQL server of your own, or LUOSHI_DATABASE")
    private @Nullable String database;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明 · show this help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    ServeCommand(Consumer<String[]> serve) {
        this(serve, System.getenv());
    }

    ServeCommand(Consumer<String[]> serve, Map<String, String> environment) {
        this.serve = serve;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        String[] properties = properties().toArray(String[]::new);
        try {
            serve.accept(properties);
            return Commands.OK;
        } catch (RuntimeException fault) {
            // The application has said by itself what keeps it from starting.
            Fault.traceWhenAsked(fault, spec.commandLine().getErr());
            return Commands.FAILED;
        }
    }

    /** LUOSHI_DATA and LUOSHI_DATABASE reach Spring by themselves, as {@code luoshi.data} and {@code luoshi.database}. */
    private List<String> properties() {
        List<String> properties = new ArrayList<>();
        if (demo) {
            properties.add("--luoshi.demo=true");
        }
        String port = this.port == null ? environment.getOrDefault("LUOSHI_PORT", "") : this.port;
        if (!port.isBlank()) {
            properties.add("--server.port=" + checked(port.strip()));
        }
        if (data != null) {
            properties.add("--luoshi.data=" + data.toAbsolutePath().normalize());
        }
        if (database != null) {
            properties.add("--luoshi.database=" + database);
        }
        return properties;
    }

    private String checked(String port) {
        if (port.matches("\\d{1,5}") && Integer.parseInt(port) <= HIGHEST_PORT) {
            return port;
        }
        throw new ParameterException(
                spec.commandLine(), "端口应是 0 到 65535 的数，不是“%s” · a port is a number up to 65535".formatted(port));
    }
}
