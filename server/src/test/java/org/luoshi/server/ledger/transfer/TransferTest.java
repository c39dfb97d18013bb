package org.luoshi.server.ledger.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luoshi.server.ledger.Checkpoints;
import org.luoshi.server.ledger.Event;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Portable;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.ledger.audit.Audit;
import org.luoshi.server.ledger.audit.DatabaseHoldings;
import org.luoshi.server.ledger.audit.Finding;
import org.luoshi.server.ledger.audit.Holdings;
import org.luoshi.server.ledger.audit.Report;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Who;

class TransferTest {

    private static final Who CLERK = new Who("督查室 小周");
    private static final byte[] RECEIPT = "竣工验收备案表".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final Parts old = Parts.open(context -> context.registerBean(Register.class));
    private final Parts fresh = Parts.open(context -> context.registerBean(Register.class));
    private Path file;

    @BeforeEach
    void fill() throws IOException {
        old.get(Register.class).words = "账号三个";
        old.transaction()
                .executeWithoutResult(transaction ->
                        old.get(org.luoshi.server.ledger.Files.class).keep(RECEIPT));
        append(old, "one", 0, 300);
        old.get(Checkpoints.class).make();
        append(old, "two", 0, 33);
        file = export(false);
    }

    @AfterEach
    void close() {
        old.close();
        fresh.close();
    }

    @Test
    void comesBackEqualInAnEmptyInstance() throws IOException {
        Map<String, List<String>> before = kept(old);

        try (FileHoldings holdings = FileHoldings.open(file)) {
            assertThat(audit(holdings).findings()).isEmpty();
            assertThat(fresh.get(Import.class).read(holdings)).isEqualTo(333);
        }

        assertThat(kept(fresh)).isEqualTo(before);
        assertThat(before.get("ledger.checkpoint")).hasSize(2);
        assertThat(fresh.get(Register.class).words).isEqualTo("账号三个");
        assertThat(fresh.get(org.luoshi.server.ledger.Files.class).find(Digest.of(RECEIPT)))
                .hasValueSatisfying(it -> assertThat(it).isEqualTo(RECEIPT));
    }

    /** Which read models stand there is each instance's own. */
    private static Map<String, List<String>> kept(Parts parts) {
        Map<String, List<String>> kept = ReadModels.dump(parts.sql(), "ledger");
        kept.remove("ledger.projection");
        return kept;
    }

    @Test
    void theNewInstanceGoesOnUnderItsOwnKeyAndKeepsTheOldCheckpoints() throws IOException {
        importInto(fresh, file);
        append(fresh, "one", 300, 5);
        fresh.get(Checkpoints.class).make();

        assertThat(fresh.get(Checkpoints.class).key().open().id())
                .isNotEqualTo(old.get(Checkpoints.class).key().open().id());
        try (Holdings holdings = DatabaseHoldings.open(fresh.get(DataSource.class))) {
            assertThat(audit(holdings).findings()).isEmpty();
            assertThat(holdings.keys()).hasSize(2);
            assertThat(holdings.notes()).hasSize(3);
        }
    }

    @Test
    void theKeyTravelsOnlyWhenAsked() throws IOException {
        try (FileHoldings without = FileHoldings.open(file)) {
            assertThat(fresh.get(Import.class).takeKey(without)).isFalse();
        }
        try (FileHoldings with = FileHoldings.open(export(true))) {
            fresh.get(Import.class).read(with);
            assertThat(fresh.get(Import.class).takeKey(with)).isTrue();
        }
        assertThat(fresh.get(Checkpoints.class).key().pem())
                .isEqualTo(old.get(Checkpoints.class).key().pem());
    }

    @Test
    void refusesAnInstanceThatHoldsSomething() throws IOException {
        append(fresh, "mine", 0, 1);

        assertThatThrownBy(() -> importInto(fresh, file))
                .isInstanceOf(NotAnExport.class)
                .hasMessageContaining("已有台账");
        assertThat(fresh.get(Ledger.class).size()).isEqualTo(1);
    }

    @Test
    void leavesNothingBehindWhereAPartFails() throws IOException {
        fresh.get(Register.class).fails = true;

        assertThatThrownBy(() -> importInto(fresh, file)).isInstanceOf(UncheckedIOException.class);
        assertThat(fresh.get(Ledger.class).size()).isZero();
        assertThat(ReadModels.dump(fresh.sql(), "ledger").get("ledger.file")).isEmpty();
    }

    @Test
    void anAlteredFileIsFoundOut() throws IOException {
        Path event = rewritten("events.jsonl", text -> text.replace("第7件", "第9件"));
        Path accounts = rewritten("portable/register", text -> "账号四个");
        Path receipt = rewritten("files/" + Digest.of(RECEIPT).hex(), text -> "备案表");

        try (FileHoldings holdings = FileHoldings.open(event)) {
            assertThat(audit(holdings).findings())
                    .extracting(Finding::fault, Finding::first, Finding::subject)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Finding.Fault.PAYLOAD, 8L, "test:one"),
                            org.assertj.core.groups.Tuple.tuple(Finding.Fault.PAYLOAD, 308L, "test:two"));
        }
        try (FileHoldings holdings = FileHoldings.open(accounts)) {
            assertThat(holdings.alteredPortables()).containsExactly("portable/register");
        }
        try (FileHoldings holdings = FileHoldings.open(receipt)) {
            assertThat(audit(holdings).findings()).extracting(Finding::fault).containsExactly(Finding.Fault.FILE);
        }
    }

    @Test
    void saysInASentenceThatAFileIsNoExport() throws IOException {
        Path other = Files.writeString(folder.resolve("报告.zip"), "不是压缩包");

        assertThatThrownBy(() -> FileHoldings.open(other))
                .isInstanceOf(NotAnExport.class)
                .hasMessageContaining("报告.zip");
    }

    private Path export(boolean withKey) throws IOException {
        Path target = folder.resolve("export-%s.zip".formatted(withKey));
        try (OutputStream out = Files.newOutputStream(target)) {
            old.get(Export.class).write(out, withKey);
        }
        return target;
    }

    private static void importInto(Parts parts, Path file) throws IOException {
        try (FileHoldings holdings = FileHoldings.open(file)) {
            parts.get(Import.class).read(holdings);
        }
    }

    private static Report audit(Holdings holdings) throws IOException {
        return new Audit(List.of(), Optional.empty(), seq -> {}).of(holdings);
    }

    private Path rewritten(String name, java.util.function.UnaryOperator<String> change) throws IOException {
        Path target = Files.createTempFile(folder, "rewritten", ".zip");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(name)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return target;
    }

    private static void append(Parts parts, String id, int version, int count) {
        List<Event> events = IntStream.range(version, version + count)
                .mapToObj(i -> new Event("test.happened.v1", "{\"word\":\"第%d件\"}".formatted(i)))
                .toList();
        parts.transaction()
                .executeWithoutResult(transaction ->
                        parts.get(Ledger.class).append(new Stream("test", id), version, events, CLERK, Parts.NOW));
    }

    /** What another module keeps beside the ledger. */
    static class Register implements Portable {

        private String words = "";
        private boolean fails;

        @Override
        public String name() {
            return "register";
        }

        @Override
        public void write(OutputStream out) throws IOException {
            out.write(words.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void read(InputStream in) throws IOException {
            if (fails) {
                throw new UncheckedIOException(new IOException("磁盘满"));
            }
            words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
