package org.luoshi.server.database;

import java.net.BindException;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;

/** Failures of the start, in one sentence each. */
final class Sentences {

    private Sentences() {}

    static Optional<String> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) {
                return Optional.ofNullable(known.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return Optional.of(
                        "端口 %d 已被占用，请先停止占用它的程序，或换一个端口（--port）。 Port %d is taken: stop the program that holds it or name another with --port."
                                .formatted(taken.getPort(), taken.getPort()));
            }
            if (cause instanceof BindException) {
                return Optional.of(
                        "无法在该地址或端口上监听（%s），请换一个端口（--port）。 Cannot listen there: name another port with --port."
                                .formatted(cause.getMessage()));
            }
        }
        return Optional.empty();
    }

    static String firstLine(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
