package org.luoshi.benchmarks.load;

import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** One person with a session, who asks for one page after the other. */
final class Visitor implements Runnable {

    private final int port;
    private final String cookie;
    private final Visits visits;
    private final Pause pause;
    private final AtomicLong end;
    private final Latencies latencies;

    /** Between a page and the next. */
    enum Pause {
        /** As soon as the last has come: as hard as so many can ask. */
        NONE(30),
        /** A second, more or less: somebody who clicks without reading. Some 2,400 pages: enough for a hundredth. */
        A_SECOND(120);

        private final int seconds;

        Pause(int seconds) {
            this.seconds = seconds;
        }

        /** To measure for. */
        int seconds() {
            return seconds;
        }

        void take(Random random) throws InterruptedException {
            if (this == A_SECOND) {
                Thread.sleep(500 + random.nextInt(1000));
            }
        }
    }

    /** @param end when to stop, as {@link System#nanoTime} counts */
    Visitor(int port, String cookie, Visits visits, Pause pause, AtomicLong end, Latencies latencies) {
        this.port = port;
        this.cookie = cookie;
        this.visits = visits;
        this.pause = pause;
        this.end = end;
        this.latencies = latencies;
    }

    /** The session's cookie. */
    static String logIn(int port, String login) throws IOException {
        try (Wire wire = new Wire(port)) {
            Wire.Answer answer = wire.post("/login/cast", "login=" + login);
            String cookie = Objects.requireNonNullElse(answer.headers().get("set-cookie"), "");
            if (answer.status() / 100 != 3 || cookie.isEmpty()) {
                throw new IOException("%s is not let in: %d".formatted(login, answer.status()));
            }
            return cookie.substring(0, cookie.indexOf(';'));
        }
    }

    @Override
    public void run() {
        Random random = new Random(cookie.hashCode());
        try (Wire wire = new Wire(port)) {
            while (System.nanoTime() < end.get()) {
                pause.take(random);
                Visits.Visit visit = visits.next();
                long begun = System.nanoTime();
                Wire.Answer answer = wire.get(visit.path(), cookie);
                latencies.add(visit, System.nanoTime() - begun);
                if (answer.status() != 200) {
                    latencies.fail(visit.path() + " " + answer.status());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            latencies.fail(String.valueOf(e));
        }
    }
}
