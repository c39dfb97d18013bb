package org.luoshi.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.Who;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReplayTest {

    private static final Who CLERK = new Who("督查室 小周");
    private Parts parts;
    private Ledger ledger;

    @BeforeEach
    void open() {
        parts = Parts.open(context -> {
            context.registerBean(Tally.class);
            context.registerBean("other", Silent.class);
        });
        parts.sql().sql("create schema tally").update();
        parts.sql()
                .sql("create table tally.tally (stream text primary key, words text not null, version int)")
                .update();
        ledger = parts.get(Ledger.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void readModelsGrowWithTheAppendInOneTransaction() {
        append("a", 0, "一", "二");
        parts.transaction().executeWithoutResult(transaction -> {
            ledger.append(new Stream("tally", "b"), 0, List.of(event("不算")), CLERK, Parts.NOW);
            transaction.setRollbackOnly();
        });
        append("a", 2, "三");

        assertThat(ReadModels.dump(parts.sql(), "tally").get("tally.tally")).containsExactly("(tally:a,一二三,3)");
    }

    @Test
    void nothingIsAppendedWhereAReadModelFails() {
        long size = ledger.size();

        assertThatThrownBy(() -> append("a", 0, "坏")).hasMessageContaining("坏");

        assertThat(ledger.size()).isEqualTo(size);
        assertThat(ledger.read(new Stream("tally", "a"))).isEmpty();
    }

    @Test
    void aReplayMakesTheSameOfThousandsOfMixedEvents() {
        Random random = new Random(20260228);
        int[] versions = new int[700];
        for (int round = 0; round < 6; round++) {
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                int stream = random.nextInt(versions.length);
                entries.add(new Entry(
                        new Stream("tally", "s" + stream),
                        versions[stream]++,
                        List.of(event("%d ".formatted(random.nextInt(10)))),
                        CLERK,
                        Parts.NOW));
            }
            parts.transaction().executeWithoutResult(transaction -> ledger.appendAll(entries));
        }

        ReadModels.assertReplayedEqual(parts, "tally");
        assertThat(parts.get(Tally.class).largestBatch).isBetween(5000, 6000);
    }

    @Test
    void aReplayForgetsWhatTheEventsDoNotSay() {
        append("a", 0, "一");
        parts.sql().sql("insert into tally.tally values ('tally:z', '野', 1)").update();

        parts.get(Replay.class).run();

        assertThat(ReadModels.dump(parts.sql(), "tally").get("tally.tally")).containsExactly("(tally:a,一,1)");
    }

    @Test
    void makesAnewAtAStartWhatStandsInAnOldShapeAndLeavesTheRestAlone() {
        parts.get(Upgrade.class).run();
        append("a", 0, "一");
        Map<String, List<String>> before = ReadModels.dump(parts.sql(), "tally");
        parts.sql().sql("update tally.tally set words = '旧'").update();

        parts.get(Upgrade.class).run();
        assertThat(ReadModels.dump(parts.sql(), "tally"))
                .as("nothing is behind")
                .isNotEqualTo(before);

        parts.sql()
                .sql("update ledger.projection set shape = 1 where name = 'tally'")
                .update();
        parts.get(Upgrade.class).run();
        assertThat(ReadModels.dump(parts.sql(), "tally")).isEqualTo(before);
        assertThat(shapes()).contains("(tally,2,1)", "(silent,1,0)");
    }

    @Test
    void makesAnewWhatADatabaseFromBeforeTheTableHolds() {
        append("a", 0, "一");
        Map<String, List<String>> before = ReadModels.dump(parts.sql(), "tally");
        parts.sql().sql("delete from tally.tally").update();
        parts.sql().sql("delete from ledger.projection").update();

        parts.get(Upgrade.class).run();

        assertThat(ReadModels.dump(parts.sql(), "tally")).isEqualTo(before);
    }

    @Test
    void forgetsAReadModelThatTheProgramDoesNotKnow() {
        parts.get(Upgrade.class).run();
        parts.sql().sql("insert into ledger.projection values ('gone', 1, 0)").update();

        parts.get(Upgrade.class).run();

        assertThat(shapes()).noneMatch(it -> it.startsWith("(gone"));
    }

    private List<String> shapes() {
        return parts.sql()
                .sql("select p::text from ledger.projection p")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void refusesABulkWhoseVersionsDoNotFollow() {
        append("a", 0, "一");

        assertThatThrownBy(() -> parts.transaction()
                        .executeWithoutResult(transaction -> ledger.appendAll(List.of(
                                new Entry(new Stream("tally", "b"), 0, List.of(event("二")), CLERK, Parts.NOW),
                                new Entry(new Stream("tally", "a"), 0, List.of(event("三")), CLERK, Parts.NOW)))))
                .hasMessageContaining("tally:a is at version 1, not 0");
        assertThat(ledger.size()).isEqualTo(1);
    }

    private void append(String id, int expected, String... words) {
        List<Event> events = List.of(words).stream().map(ReplayTest::event).toList();
        parts.transaction()
                .executeWithoutResult(
                        transaction -> ledger.append(new Stream("tally", id), expected, events, CLERK, Parts.NOW));
    }

    private static Event event(String word) {
        return new Event("tally.said.v1", "{\"word\":\"%s\"}".formatted(word));
    }

    /** Joins the words of each stream. */
    static class Tally implements Projection {

        private final JdbcClient sql;
        private int largestBatch;

        Tally(JdbcClient sql) {
            this.sql = sql;
        }

        @Override
        public String name() {
            return "tally";
        }

        @Override
        public int shape() {
            return 2;
        }

        @Override
        public Set<String> kinds() {
            return Set.of("tally");
        }

        @Override
        public void apply(List<Recorded> events) {
            largestBatch = Math.max(largestBatch, events.size());
            for (Recorded it : events) {
                String word = it.event().payload().replaceAll("[{\":}]|word", "");
                if (word.equals("坏")) {
                    throw new IllegalStateException("坏");
                }
                sql.sql("""
                                insert into tally.tally values (:stream, :word, :version)
                                on conflict (stream) do update set words = tally.words || :word, version = :version
                                """)
                        .param("stream", it.stream())
                        .param("word", word)
                        .param("version", it.version())
                        .update();
            }
        }

        @Override
        public void clear() {
            sql.sql("delete from tally.tally").update();
        }
    }

    /** Must hear nothing of streams that are not its own. */
    static class Silent implements Projection {

        @Override
        public String name() {
            return "silent";
        }

        @Override
        public Set<String> kinds() {
            return Set.of("silent");
        }

        @Override
        public void apply(List<Recorded> events) {
            throw new IllegalStateException("heard " + events);
        }

        @Override
        public void clear() {}
    }
}
