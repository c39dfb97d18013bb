package org.luoshi.server.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.Checkpoints;
import org.luoshi.server.ledger.Event;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.ledger.checkpoint.Note;
import org.luoshi.server.ledger.checkpoint.SigningKey;
import org.luoshi.server.ledger.tree.Leaf;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Who;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whoever owns the database can change anything in it; the audit finds it and says where. */
class TamperTest {

    private static final int CHANGES = 1000;
    private static final long SEED = 20260228;
    private static final Pattern SPEAKS_OF_FILES =
            Pattern.compile("\"(original|file)\":\"[0-9a-f]{64}|\"evidence\":\\[\\{");
    private static final Audit AUDIT = new Audit(List.of(), Optional.empty(), seq -> {});
    private static Parts parts;
    private static int size;

    @BeforeAll
    static void fill() {
        parts = Parts.open();
        parts.transaction()
                .executeWithoutResult(
                        transaction -> parts.get(Files.class).keep("竣工验收备案表".getBytes(StandardCharsets.UTF_8)));
        append("early", 300);
        parts.get(Checkpoints.class).make();
        append("late", 347);
        parts.get(Checkpoints.class).make();
        size = (int) parts.get(Ledger.class).size();
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @Test
    void findsNothingWhereNothingWasChanged() throws Exception {
        Report report = audit((sql, random) -> 0, new Random());

        assertThat(report.findings()).isEmpty();
        assertThat(report.events()).isEqualTo(size);
        assertThat(report.checkpoints()).isEqualTo(2);
        assertThat(report.files()).isEqualTo(1);
        assertThat(report.root()).isEqualTo(parts.get(Ledger.class).root());
    }

    @Test
    void findsEachOfAThousandChangesAndNamesThePlace() throws Exception {
        Random random = new Random(SEED);
        Map<Tampering, Integer> found = new EnumMap<>(Tampering.class);
        for (int i = 0; i < CHANGES; i++) {
            Tampering tampering = Tampering.values()[i % Tampering.values().length];
            long[] place = {0};
            Report report = audit((sql, chance) -> place[0] = tampering.change(sql, chance, size), random);
            assertThat(report.findings())
                    .as("change %d, %s at event %d", i, tampering, place[0])
                    .anyMatch(it -> it.fault() == tampering.fault && it.first() <= place[0] && place[0] <= it.last());
            found.merge(tampering, 1, Integer::sum);
        }
        System.out.println("changes found, by kind: " + found);
        assertThat(found.values().stream().mapToInt(it -> it).sum()).isEqualTo(CHANGES);
    }

    @Test
    void namesTheDigestOfAFileThatIsGoneAndTheFirstEventThatSpeaksOfIt() throws Exception {
        try (Parts with = Parts.open()) {
            append(with, "before", 5);
            Digest kept = keep(with, "验收单");
            Digest gone = keep(with, "竣工照片");
            speakOf(with, kept, gone);
            speakOf(with, gone);
            with.sql().sql("alter table ledger.file disable trigger user").update();
            with.sql()
                    .sql("delete from ledger.file where digest = :digest")
                    .param("digest", gone.hex())
                    .update();

            try (Holdings holdings = DatabaseHoldings.open(with.get(DataSource.class))) {
                assertThat(AUDIT.of(holdings).findings())
                        .containsExactly(Finding.of(Finding.Fault.FILE_MISSING, 6, gone.hex()));
            }
        }
    }

    @Test
    void knowsEveryFieldOfTheGoldenEventsThatNamesAFile() throws Exception {
        for (Path golden : GoldenEvents.all()) {
            String payload = java.nio.file.Files.readString(golden);
            String type = golden.getFileName().toString().replace(".json", "");
            NamedFiles named = new NamedFiles();
            named.take(new Leaf(1, "test:1", 1, type, "", Parts.NOW, payload));
            Findings findings = new Findings();
            named.finish(findings);
            boolean speaksOfFiles = SPEAKS_OF_FILES.matcher(payload).find();
            assertThat(findings.all() > 0).as(type).isEqualTo(speaksOfFiles && !type.endsWith("received.v1"));
        }
    }

    @Test
    void aForeignKeyDoesNotPassForTheLedgersOwn() throws Exception {
        Audit audit = new Audit(List.of(), Optional.of(SigningKey.fresh().open()), seq -> {});

        assertThat(audit(audit, (sql, random) -> 0, new Random()).findings())
                .extracting(Finding::fault)
                .containsExactly(Finding.Fault.KEY);
    }

    @Test
    void aCheckpointFromBeforeHoldsForALedgerThatOnlyGrew() throws Exception {
        try (Parts grown = Parts.open()) {
            append(grown, "before", 123);
            Note before = grown.get(Checkpoints.class).make().orElseThrow();
            append(grown, "after", 321);
            Ledger ledger = grown.get(Ledger.class);

            assertThat(ledger.consistency(before.checkpoint().size(), ledger.size())
                            .check(before.checkpoint().root(), ledger.root()))
                    .isTrue();
            Audit audit = new Audit(List.of(before.text()), Optional.empty(), seq -> {});
            try (Holdings holdings = DatabaseHoldings.open(grown.get(DataSource.class))) {
                assertThat(audit.of(holdings).findings()).isEmpty();
            }
        }
    }

    @FunctionalInterface
    private interface Change {
        long make(JdbcTemplate sql, Random random);
    }

    private static Report audit(Change change, Random random) throws IOException, SQLException {
        return audit(AUDIT, change, random);
    }

    /** Changes and looks in one transaction that is then rolled back, with all triggers off. */
    private static Report audit(Audit audit, Change change, Random random) throws IOException, SQLException {
        try (Connection connection = parts.get(DataSource.class).getConnection()) {
            SingleConnectionDataSource single = new SingleConnectionDataSource(connection, true);
            JdbcTemplate sql = new JdbcTemplate(single);
            try (Holdings holdings = DatabaseHoldings.open(single)) {
                sql.execute("set local session_replication_role = replica");
                change.make(sql, random);
                return audit.of(holdings);
            }
        }
    }

    private static Digest keep(Parts parts, String words) {
        return Objects.requireNonNull(parts.transaction()
                .execute(transaction -> parts.get(Files.class).keep(words.getBytes(StandardCharsets.UTF_8))));
    }

    private static void speakOf(Parts parts, Digest... files) {
        String evidence = Arrays.stream(files)
                .map(it -> "{\"digest\":\"%s\",\"name\":\"x\"}".formatted(it.hex()))
                .collect(Collectors.joining(","));
        Event event = new Event("matter.claimed.v1", "{\"evidence\":[%s]}".formatted(evidence));
        Ledger ledger = parts.get(Ledger.class);
        parts.transaction()
                .executeWithoutResult(transaction -> ledger.append(
                        new Stream("test", "s" + ledger.size()), 0, List.of(event), new Who("督查室 小周"), Parts.NOW));
    }

    private static void append(String id, int count) {
        append(parts, id, count);
    }

    private static void append(Parts parts, String id, int count) {
        List<Event> events = IntStream.range(0, count)
                .mapToObj(i -> new Event("test.happened.v1", "{\"word\":\"ABCDEFG第%d件事\"}".formatted(i)))
                .toList();
        parts.transaction()
                .executeWithoutResult(transaction -> parts.get(Ledger.class)
                        .append(new Stream("test", id), 0, events, new Who("督查室 小周"), Parts.NOW));
    }
}
