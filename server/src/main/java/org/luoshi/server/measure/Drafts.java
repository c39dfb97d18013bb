package org.luoshi.server.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.luoshi.server.ledger.Entry;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.unit.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where drafts begin and are stored. */
@Component
public class Drafts {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Indicators indicators;
    private final Ledger ledger;
    private final Files files;
    private final Clock clock;

    Drafts(Indicators indicators, Ledger ledger, Files files, Clock clock) {
        this.indicators = indicators;
        this.ledger = ledger;
        this.files = files;
        this.clock = clock;
    }

    /** A copy of all that is there, to try commands out on. */
    public Draft open(Acting acting) {
        Instant now = clock.instant();
        return new Draft(indicators.all(), acting, LocalDate.ofInstant(now, CHINA), now);
    }

    /** All of it, with the file that it came from. Throws where somebody wrote in between. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(Draft draft, byte[] file) {
        if (!draft.entries().isEmpty()) {
            files.keep(file);
            store(draft);
        }
    }

    /** All of it, as somebody typed it. Throws where somebody wrote in between. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(Draft draft) {
        List<Entry> entries = draft.entries();
        if (!entries.isEmpty()) {
            ledger.appendAll(entries);
        }
    }
}
