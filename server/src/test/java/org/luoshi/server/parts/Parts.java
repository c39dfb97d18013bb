package org.luoshi.server.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.luoshi.server.database.TestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The server's parts on a fresh database, without web and with a clock that stands still. */
public final class Parts implements AutoCloseable {

    /** A Saturday morning. */
    public static final Instant NOW = Instant.parse("2026-02-28T01:30:00Z");

    private final AnnotationConfigApplicationContext context;

    private Parts(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    public static Parts open() {
        return open(context -> {});
    }

    /** @param with puts fakes in, as primary beans */
    public static Parts open(Consumer<AnnotationConfigApplicationContext> with) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("tests", Map.of("luoshi.data", folder())));
        context.register(Wiring.class);
        with.accept(context);
        context.refresh();
        return new Parts(context);
    }

    /** Where a server would keep its files. */
    private static String folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "parts")), "data")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** All beans of a type, whichever module they are of. */
    public <T> Collection<T> all(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    public JdbcClient sql() {
        return get(JdbcClient.class);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(get(PlatformTransactionManager.class));
    }

    @Override
    public void close() {
        context.close();
    }

    @Lazy
    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = {
                "org.luoshi.server.document",
                "org.luoshi.server.unit",
                "org.luoshi.server.ledger",
                "org.luoshi.server.matter",
                "org.luoshi.server.intake",
                "org.luoshi.server.shared",
                "org.luoshi.server.notice",
                "org.luoshi.server.place",
                "org.luoshi.server.plan",
                "org.luoshi.server.measure",
                "org.luoshi.server.chain",
                "org.luoshi.server.pipeline"
            },
            lazyInit = true)
    static class Wiring {

        @Bean
        DataSource dataSource() {
            return TestDatabase.open(TestDatabase.fresh());
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource source) {
            return new JdbcTemplate(source);
        }

        @Bean
        JdbcClient jdbcClient(JdbcTemplate template) {
            return JdbcClient.create(template);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
