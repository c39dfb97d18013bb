package org.luoshi.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.luoshi.server.ledger.Entry;
import org.luoshi.server.ledger.Event;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Who;

/**
 * Events like those of matters: half a kilobyte of JSON, fifty to a stream. Their kind is one that no read model reads, so
 * that the ledger alone is measured.
 */
final class LedgerEvents {

    private static final int TO_A_STREAM = 50;
    private static final Who WHO = new Who("陈静", new PostCode("fgj.clerk"));
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00.123456Z");

    private final Random random = new Random(20260228);
    private long made;

    /** The next ones, each an entry of its own. */
    List<Entry> next(int count) {
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(new Entry(
                    new Stream("bench", Long.toString(made / TO_A_STREAM)),
                    (int) (made % TO_A_STREAM),
                    List.of(event()),
                    WHO,
                    AT.plusMillis(made)));
            made++;
        }
        return entries;
    }

    /** As if so many had been made. */
    void skip(long count) {
        made += count;
    }

    /** How the ledger records them when {@code size} events are there already. */
    static List<Recorded> recorded(List<Entry> entries, long size) {
        List<Recorded> recorded = new ArrayList<>(entries.size());
        for (Entry it : entries) {
            recorded.add(new Recorded(
                    size + recorded.size() + 1,
                    it.stream().toString(),
                    it.expectedVersion() + 1,
                    it.events().getFirst(),
                    it.who().toString(),
                    it.at()));
        }
        return recorded;
    }

    private Event event() {
        return new Event(
                "bench.reported.v1",
                "{\"matter\":\"%016x\",\"note\":\"%s\",\"value\":%d}"
                        .formatted(random.nextLong(), "已完成主体施工，正在办理竣工验收，".repeat(8), random.nextInt(1000)));
    }
}
