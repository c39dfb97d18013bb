package org.luoshi.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.luoshi.server.command.Instance;
import org.luoshi.server.database.Access;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The server's parts without the server: for commands that need every module's read models but answer nobody. Nothing is
 * made that is not asked for, so that nothing ticks, sends or listens.
 */
public final class Offline implements Instance {

    private final Access access;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private Offline(Access access, Path data) {
        this.access = access;
        ConfigDataEnvironmentPostProcessor.applyTo(context.getEnvironment());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("command", Map.of("luoshi.data", data.toString())));
        context.registerBean(DataSource.class, access::source, bean -> bean.setDestroyMethodName(""));
        context.register(Wiring.class);
        context.addBeanFactoryPostProcessor(factory -> {
            for (String name : factory.getBeanDefinitionNames()) {
                factory.getBeanDefinition(name).setLazyInit(true);
            }
        });
    }

    /** Throws {@link org.luoshi.server.database.CannotStart} with a sentence where the database cannot be had. */
    public static Offline open(Path data, String database, Access.Purpose purpose) {
        Offline offline = new Offline(Access.open(data, database, purpose), data);
        try {
            offline.context.refresh();
            return offline;
        } catch (RuntimeException e) {
            offline.close();
            throw e;
        }
    }

    @Override
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        access.close();
    }

    /** Found by nobody's scan: it is no component. */
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = "org.luoshi.server",
            lazyInit = true,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.luoshi\\.server\\.(Luoshi|(web|demo|database|command)\\..*)"))
    static class Wiring {

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
            return Clock.systemUTC();
        }
    }
}
