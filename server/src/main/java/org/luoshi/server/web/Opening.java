package org.luoshi.server.web;

import org.luoshi.server.ledger.Upgrade;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What has to be done before the server answers anybody: the read models are brought up to the program. */
@Component
@Lazy(false)
class Opening implements SmartLifecycle {

    private final Upgrade upgrade;
    private volatile boolean running;

    Opening(Upgrade upgrade) {
        this.upgrade = upgrade;
    }

    @Override
    public void start() {
        upgrade.run();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
