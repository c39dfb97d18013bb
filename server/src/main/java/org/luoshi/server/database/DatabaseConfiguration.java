package org.luoshi.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Whoever gets the data source gets one whose tables are there. */
@Configuration(proxyBeanMethods = false)
@Lazy(false)
class DatabaseConfiguration {

    /** Closed after the data source, which depends on it. */
    @Bean
    Store store(@Value("${luoshi.database}") String own, @Value("${luoshi.data}") Path data) {
        return own.isBlank() ? new Store(Optional.of(Cluster.start(data)), own) : new Store(Optional.empty(), own);
    }

    @Bean
    DataSource dataSource(Store store) {
        HikariDataSource source = connect(store);
        try {
            migrate(source);
            return source;
        } catch (FlywayException e) {
            source.close();
            throw new CannotStart(
                    "数据库无法连接或升级（%s），请检查 --database 的地址、账号和权限。 The database cannot be reached or upgraded: check the address, user and rights given with --database."
                            .formatted(Sentences.firstLine(e)),
                    e);
        }
    }

    private static HikariDataSource connect(Store store) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("luoshi");
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(10_000);
        store.embedded()
                .ifPresentOrElse(
                        cluster -> {
                            config.setJdbcUrl(cluster.url());
                            config.setUsername(cluster.user());
                            config.setPassword(cluster.password());
                        },
                        () -> config.setJdbcUrl(store.url()));
        return new HikariDataSource(config);
    }

    static void migrate(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .defaultSchema("migration")
                .table("history")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                // Each module counts in its own range, and none looks at another's tables.
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /**
     * @param embedded the database of our own, where no other was named
     * @param url of the user's own database, or blank
     */
    record Store(Optional<Cluster> embedded, String url) implements AutoCloseable {
        @Override
        public void close() {
            embedded.ifPresent(Cluster::close);
        }
    }
}
