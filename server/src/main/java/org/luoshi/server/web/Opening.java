package org.luoshi.server.web;

import org.luoshi.server.ledger.Upgrade;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What has to be done before the server answers anybody: the read models are brought up to the program. */
@Component
@Lazy(false)
class Opening implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Upgrade upgrade;
    private volatile boolean running;

    Opening(Upgrade upgrade) {
        this.upgrade = upgrade;
    }

    @Override
    public void start() {
        try {
            upgrade.run();
        } catch (RuntimeException e) {
            LOG.error("读模型没有重建成，服务没有启动，数据没有改动。请退回原来的版本，并把下面的原因告诉我们：{}", e.getMessage());
            throw e;
        }
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
