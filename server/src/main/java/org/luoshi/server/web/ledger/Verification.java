package org.luoshi.server.web.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.luoshi.server.ledger.audit.Audit;
import org.luoshi.server.ledger.audit.DatabaseHoldings;
import org.luoshi.server.ledger.audit.Holdings;
import org.luoshi.server.ledger.audit.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes through the whole ledger in the background, one at a time for everybody; whoever asks meanwhile sees that one. */
@Component
class Verification {

    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);

    private final DataSource source;
    private final Clock clock;
    private final AtomicReference<State> state = new AtomicReference<>(new State.Idle());

    Verification(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    State state() {
        return state.get();
    }

    /** Begins unless one is under way. */
    void begin(long events) {
        State before = state.get();
        State.Running running = new State.Running(events, new AtomicLong(), clock.instant());
        if (!(before instanceof State.Running) && state.compareAndSet(before, running)) {
            Thread.ofVirtual().name("ledger-check").start(() -> state.set(run(running)));
        }
    }

    private State run(State.Running running) {
        try (DatabaseHoldings holdings = DatabaseHoldings.open(source)) {
            return over(running, holdings);
        } catch (Exception e) {
            LOG.error("the check of the ledger did not come to its end", e);
            return new State.Failed(clock.instant());
        }
    }

    private State over(State.Running running, Holdings holdings) throws java.io.IOException {
        Report report = new Audit(List.of(), Optional.empty(), running.read()::set).of(holdings);
        return new State.Over(report, running.since(), clock.instant());
    }

    /** How far a check is. */
    sealed interface State {

        record Idle() implements State {}

        /** @param read events so far */
        record Running(long events, AtomicLong read, Instant since) implements State {

            /** 0 to 100. */
            long percent() {
                return events == 0 ? 0 : Math.min(100, 100 * read.get() / events);
            }
        }

        record Over(Report report, Instant since, Instant at) implements State {}

        /** It could not read to the end; says nothing about the ledger. */
        record Failed(Instant at) implements State {}
    }
}
