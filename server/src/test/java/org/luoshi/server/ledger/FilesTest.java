package org.luoshi.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.Digest;

class FilesTest {

    private static final byte[] RECEIPT = "竣工验收单".getBytes(StandardCharsets.UTF_8);
    private final Parts parts = Parts.open();
    private Files files;

    @BeforeEach
    void open() {
        files = parts.get(Files.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void keepsTheSameBytesOnce() {
        Digest first = keep();
        Digest again = keep();

        assertThat(again).isEqualTo(first).isEqualTo(Digest.of(RECEIPT));
        assertThat(files.find(first))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(RECEIPT));
        assertThat(parts.sql()
                        .sql("select count(*) from ledger.file")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void hasNothingThatWasRolledBack() {
        parts.transaction().executeWithoutResult(transaction -> {
            files.keep(RECEIPT);
            transaction.setRollbackOnly();
        });

        assertThat(files.has(Digest.of(RECEIPT))).isFalse();
        assertThat(files.find(Digest.of(RECEIPT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update ledger.file set bytes = 0", "delete from ledger.file", "truncate ledger.file"})
    void refusesToBeChanged(String attempt) {
        keep();

        assertThatThrownBy(() -> parts.sql().sql(attempt).update()).hasMessageContaining("the ledger is append-only");
    }

    private Digest keep() {
        return parts.transaction().execute(transaction -> files.keep(RECEIPT));
    }
}
