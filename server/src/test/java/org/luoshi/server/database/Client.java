package org.luoshi.server.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Somebody who never rests: takes step after step, and tries again when the server is away. */
final class Client implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Work work;
    private volatile boolean resting;

    Client(Work work) {
        this.work = work;
    }

    /** What a client does. */
    interface Work {

        /** One request or a few; throws where the server cannot answer now. */
        void step() throws IOException, InterruptedException;

        /** The server went away: what lived in its memory is gone. */
        void away();
    }

    @Override
    public void run() {
        while (!resting) {
            try {
                work.step();
            } catch (IOException serverIsAway) {
                work.away();
                LockSupport.parkNanos(PAUSE.toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    void rest() {
        resting = true;
    }
}
