package org.luoshi.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.server.ledger.tree.Frontier;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Who;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;

class LedgerTest {

    private static final Who CLERK = new Who("督查室 小周");
    private static Parts parts;
    private static Ledger ledger;

    @BeforeAll
    static void open() {
        parts = Parts.open();
        ledger = parts.get(Ledger.class);
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @Test
    void keepsWhatWasAppendedInItsOrder() {
        Stream stream = new Stream("test", "order");
        long before = ledger.size();

        append(stream, 0, event("一"), event("二"));
        append(stream, 2, event("三"));

        List<Recorded> read = ledger.read(stream);
        assertThat(read).extracting(Recorded::event).containsExactly(event("一"), event("二"), event("三"));
        assertThat(read).extracting(Recorded::version).containsExactly(1, 2, 3);
        assertThat(read).extracting(Recorded::seq).containsExactly(before + 1, before + 2, before + 3);
        assertThat(read)
                .allMatch(it -> it.actor().equals(CLERK.name()) && it.at().equals(Parts.NOW));
    }

    @Test
    void writesNothingWhenSomebodyElseWasQuicker() {
        Stream stream = new Stream("test", "conflict");
        append(stream, 0, event("先到"));
        long size = ledger.size();

        Appended late = append(stream, 0, event("后到"));

        assertThat(late).isEqualTo(new Appended.Conflict(1));
        assertThat(ledger.read(stream)).extracting(Recorded::event).containsExactly(event("先到"));
        assertThat(ledger.size()).isEqualTo(size);
    }

    @Test
    void leavesNoGapWhereATransactionFails() {
        Stream stream = new Stream("test", "gap");
        long size = ledger.size();

        parts.transaction().executeWithoutResult(transaction -> {
            ledger.append(stream, 0, List.of(event("不算")), CLERK, Parts.NOW);
            transaction.setRollbackOnly();
        });
        append(stream, 0, event("算数"));

        assertThat(ledger.read(stream)).extracting(Recorded::seq).containsExactly(size + 1);
    }

    @Test
    void growsTheHistoryTreeWithTheEvents() {
        Stream stream = new Stream("test", "tree");
        for (int version = 0; version < 600; version += 100) {
            append(stream, version, events(100));
        }
        long size = ledger.size();
        Frontier literal = new Frontier();
        for (Recorded event : all()) {
            literal.add(event.leaf().hash(), (level, place, hash) -> {});
            assertThat(event.seq()).isEqualTo(literal.size());
        }

        assertThat(ledger.root()).isEqualTo(literal.root()).isEqualTo(ledger.rootAt(size));
        Recorded middle = ledger.read(stream).get(300);
        assertThat(ledger.inclusion(middle.seq(), size)
                        .check(Digest.ofHash(middle.leaf().hash()), ledger.root()))
                .isTrue();
        assertThat(ledger.consistency(257, size).check(ledger.rootAt(257), ledger.root()))
                .isTrue();
        assertThat(parts.sql()
                        .sql("select count(*) from ledger.subtree")
                        .query(Long.class)
                        .single())
                .isEqualTo(size / 256);
    }

    @Test
    void theRootStaysWhereNothingWasWritten() {
        Digest root = ledger.root();
        append(new Stream("test", "nobody"), 7, event("不算"));

        assertThat(ledger.root()).isEqualTo(root);
    }

    @Test
    void refusesToAppendOutsideATransaction() {
        assertThatThrownBy(() -> ledger.append(new Stream("test", "alone"), 0, List.of(event("独自")), CLERK, Parts.NOW))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.event set actor = '别人'",
                "delete from ledger.event",
                "truncate ledger.event",
                "delete from ledger.head"
            })
    void refusesToBeRewritten(String attempt) {
        append(new Stream("test", "rewrite" + attempt.hashCode()), 0, event("原样"));

        assertThatThrownBy(() -> parts.sql().sql(attempt).update()).hasMessageContaining("the ledger is append-only");
    }

    private static Appended append(Stream stream, int expected, Event... events) {
        return parts.transaction()
                .execute(transaction -> ledger.append(stream, expected, List.of(events), CLERK, Parts.NOW));
    }

    private static List<Recorded> all() {
        return parts.get(JdbcTemplate.class).query("select * from ledger.event order by seq", EventRows::recorded);
    }

    private static Event[] events(int count) {
        return IntStream.range(0, count).mapToObj(i -> event("第" + i)).toArray(Event[]::new);
    }

    private static Event event(String word) {
        return new Event("test.happened.v1", "{\"word\":\"" + word + "\"}");
    }
}
