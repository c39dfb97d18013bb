package org.luoshi.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** Real PostgreSQL for tests: one server for each Java process, a fresh migrated database for each asker. */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Cluster CLUSTER = start();

    private TestDatabase() {}

    /** A database of the asker's own, with all tables, as {@code luoshi.database} takes it. */
    public static synchronized String fresh() {
        String name = "test_%d_%d".formatted(ProcessHandle.current().pid(), NUMBER.incrementAndGet());
        try (HikariDataSource admin = connect(CLUSTER.url())) {
            new JdbcTemplate(admin).execute("create database " + name + " template " + template());
        }
        return withLogin(name);
    }

    /** A pool on such a database. */
    public static HikariDataSource open(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private static String template() {
        return "template_luoshi";
    }

    private static Cluster start() {
        Cluster cluster = take();
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
        try (HikariDataSource admin = connect(cluster.url(), cluster)) {
            clear(new JdbcTemplate(admin));
        }
        try (HikariDataSource template = connect(cluster.url().replaceFirst("/[^/]*$", "/" + template()), cluster)) {
            DatabaseConfiguration.migrate(template);
        }
        return cluster;
    }

    /** Kept from run to run, since unpacking and creating it takes seconds; another process gets one of its own. */
    private static Cluster take() {
        try {
            return Cluster.start(Path.of("target", "test-database", "kept"));
        } catch (CannotStart taken) {
            return Cluster.start(Path.of(
                    "target", "test-database", "" + ProcessHandle.current().pid()));
        }
    }

    private static void clear(JdbcTemplate admin) {
        admin.queryForList(
                        "select datname from pg_database where datname like 'test\\_%' or datname = ?",
                        String.class, template())
                .forEach(name -> admin.execute("drop database " + name + " with (force)"));
        admin.execute("create database " + template());
    }

    private static String withLogin(String database) {
        return CLUSTER.url().replaceFirst("/[^/]*$", "/" + database) + "?user=" + CLUSTER.user() + "&password="
                + CLUSTER.password();
    }

    private static HikariDataSource connect(String url) {
        return connect(url, CLUSTER);
    }

    private static HikariDataSource connect(String url, Cluster cluster) {
        return open(url + "?user=" + cluster.user() + "&password=" + cluster.password());
    }
}
