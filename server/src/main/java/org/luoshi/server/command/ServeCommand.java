package org.luoshi.server.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the server. What is not given here comes from the environment, and after that from the application. */
@Command(
        name = "serve",
        description = {
            "启动服务，用浏览器打开 http://localhost:8080 。升级后的首次启动会自动更新数据库和读模型。",
            "Starts the server on http://localhost:8080, for this machine's browser unless LUOSHI_ADDRESS says otherwise.",
            "The first start of a new version brings the database and its read models up to it."
        },
        optionListHeading = "%n选项 options:%n",
        sortOptions = false,
        footer = {
            "",
            "按 Ctrl-C 停止。备份用 luoshi export，运行时也可以；其余设置（邮件、统一身份等）见 docs/operations.md。",
            "Ctrl-C stops it. luoshi export makes a backup, also while it runs; see docs/operations.md for all settings."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    private final Consumer<String[]> serve;
    private final Map<String, String> environment;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--demo", description = "装入示例区县，点一下即可登录 · load a made-up district, whose people log in by a click")
    private boolean demo;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "端口，默认 8080，也可用 LUOSHI_PORT · port, default 8080 or LUOSHI_PORT")
    private @Nullable String port;

    @Mixin
    private Place place = new Place();

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
        place.namedData().ifPresent(it -> properties.add("--luoshi.data=" + it));
        place.namedDatabase().ifPresent(it -> properties.add("--luoshi.database=" + it));
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
