package org.luoshi.benchmarks.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.luoshi.server.Luoshi;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.Units;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The real server on a free port, with the sample district's units, posts and cast, but none of its matters. */
final class House implements AutoCloseable {

    /** The organisation is loaded in the background, in one transaction; this post is in it. */
    private static final PostCode SIGN = new PostCode("hedong.clerk");

    private static final int SECONDS_TO_WAIT = 60;

    private final ConfigurableApplicationContext context;

    private House(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static House open(Path data) throws InterruptedException {
        House house = new House(SpringApplication.run(
                Luoshi.class,
                List.of(
                                "--server.port=0",
                                "--luoshi.data=" + data,
                                "--luoshi.demo=true",
                                "--luoshi.samples=classpath*:no-sample/*.*")
                        .toArray(String[]::new)));
        house.await();
        return house;
    }

    private void await() throws InterruptedException {
        for (int i = 0; i < 10 * SECONDS_TO_WAIT; i++) {
            if (get(Units.class).organisation().find(SIGN).isPresent()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException(
                "the sample organisation has not been loaded. Maybe the data folder is another's");
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    @Override
    public void close() {
        context.close();
    }
}
