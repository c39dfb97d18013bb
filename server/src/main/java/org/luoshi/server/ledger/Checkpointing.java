package org.luoshi.server.ledger;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes checkpoints while the server runs: at its start, when enough was appended, and when it stops. Apart from the
 * appends, so that a key that cannot be read costs a line in the log and never an event.
 */
@Component
class Checkpointing {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpointing.class);

    /** After as many events; small enough that what was changed in between can be found by reading. */
    static final long EVENTS = 256;

    /** After as much time, where fewer came. */
    static final Duration AFTER = Duration.ofMinutes(10);

    private static final int SECONDS_BETWEEN_LOOKS = 5;

    private final Checkpoints checkpoints;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("checkpoints").factory());
    private boolean failed;

    Checkpointing(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        looks.execute(() -> tryTo(checkpoints::make));
        looks.scheduleWithFixedDelay(
                () -> tryTo(() -> checkpoints.makeWhenDue(EVENTS, AFTER)),
                SECONDS_BETWEEN_LOOKS,
                SECONDS_BETWEEN_LOOKS,
                TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        looks.shutdown();
        if (looks.awaitTermination(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)) {
            tryTo(checkpoints::make);
        }
    }

    /** Says once that it does not work, and once that it works again. */
    private void tryTo(Runnable making) {
        try {
            making.run();
            if (failed) {
                LOG.info("校验点恢复正常。 Checkpoints are made again.");
            }
            failed = false;
        } catch (RuntimeException e) {
            if (!failed) {
                LOG.warn("校验点没有做成（{}），事件照常入账，请检查数据目录下 keys 的权限。 No checkpoint could be made.", e.getMessage());
                LOG.debug("checkpoint", e);
            }
            failed = true;
        }
    }
}
