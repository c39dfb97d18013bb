package org.luoshi.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * The database for a command of its own: that of the running server where there is one, else started for the command and
 * stopped after it.
 */
public final class Access implements AutoCloseable {

    private final Optional<Cluster> started;
    private final HikariDataSource source;

    private Access(Optional<Cluster> started, HikariDataSource source) {
        this.started = started;
        this.source = source;
    }

    /** What the command wants. */
    public enum Purpose {
        /** Reads what is there; changes nothing and asks that something is there. */
        READ,
        /** Adds to what is there, and asks that something is there. */
        ADD,
        /** Makes what is not there, and brings its tables up to date. Not beside a running server. */
        CREATE
    }

    /**
     * Throws {@link CannotStart} with a sentence where that cannot be.
     *
     * @param own address of a database of the user's own, or blank
     */
    public static Access open(Path data, String own, Purpose purpose) {
        if (!own.isBlank()) {
            return ready(Optional.empty(), config(own, purpose), purpose);
        }
        if (DataDirectory.isHeld(data)) {
            return besideServer(data, purpose);
        }
        if (purpose != Purpose.CREATE && !Files.exists(data.resolve("cluster"))) {
            throw new CannotStart(
                    "%s 中没有台账，请用 --data 指明数据目录。 There is no ledger in %s: name the data folder with --data."
                            .formatted(data, data));
        }
        Cluster cluster = Cluster.start(data);
        return ready(Optional.of(cluster), config(cluster.url(), cluster.password(), purpose), purpose);
    }

    public DataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.close();
        started.ifPresent(Cluster::close);
    }

    private static Access besideServer(Path data, Purpose purpose) {
        if (purpose == Purpose.CREATE) {
            throw new CannotStart(
                    "数据目录 %s 正被落实服务使用，请先停止它。 A Luoshi server is using the data directory %s: stop it first."
                            .formatted(data, data));
        }
        Postmaster postmaster = Postmaster.of(data.resolve("cluster"))
                .filter(Postmaster::ready)
                .orElseThrow(() -> new CannotStart(
                        "数据目录 %s 的服务正在启动或停止，请稍后再试。 The server of %s is starting or stopping: try again in a moment."
                                .formatted(data, data)));
        return ready(Optional.empty(), config(Cluster.url(postmaster.port()), password(data), purpose), purpose);
    }

    private static Access ready(Optional<Cluster> started, HikariConfig config, Purpose purpose) {
        HikariDataSource source = new HikariDataSource(config);
        Access access = new Access(started, source);
        try {
            if (purpose == Purpose.CREATE) {
                DatabaseConfiguration.migrate(source);
            }
            return access;
        } catch (FlywayException e) {
            access.close();
            throw new CannotStart(
                    "数据库无法连接或升级（%s），请检查地址、账号和权限。 The database cannot be reached or upgraded."
                            .formatted(Sentences.firstLine(e)),
                    e);
        }
    }

    private static HikariConfig config(String url, String password, Purpose purpose) {
        HikariConfig config = config(url, purpose);
        config.setUsername(Cluster.USER);
        config.setPassword(password);
        return config;
    }

    private static HikariConfig config(String url, Purpose purpose) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(10_000);
        config.setReadOnly(purpose == Purpose.READ);
        return config;
    }

    private static String password(Path data) {
        try {
            return Files.readString(data.resolve("password")).strip();
        } catch (IOException e) {
            throw new CannotStart(
                    "数据目录 %s 中的 password 读不出来，请用运行服务的那个用户再试。 The password in %s cannot be read: try as the user who runs the server."
                            .formatted(data, data),
                    e);
        }
    }
}
