package org.luoshi.server.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.server.shared.Digest;

class NoteTest {

    private static final SigningKey KEY = SigningKey.fresh();
    private static final Checkpoint CHECKPOINT = new Checkpoint(
            "luoshi/0123456789abcdef",
            1234,
            Digest.of("根".getBytes(StandardCharsets.UTF_8)),
            Instant.parse("2026-02-28T01:30:00Z"));

    @Test
    void comesBackFromItsText() {
        Note note = Note.of(KEY.sign(CHECKPOINT).text());

        assertThat(note.checkpoint()).isEqualTo(CHECKPOINT);
        assertThat(note.isSignedBy(PublicKey.of(KEY.open().pem()))).isTrue();
        assertThat(note.isSignedBy(SigningKey.fresh().open())).isFalse();
        assertThat(note.text())
                .startsWith("luoshi/0123456789abcdef\n1234\n")
                .contains("\n2026-02-28T01:30:00Z\n\n— luoshi/");
    }

    @Test
    void doesNotHoldForAnotherSize() {
        String altered = KEY.sign(CHECKPOINT).text().replace("\n1234\n", "\n1235\n");

        assertThat(Note.of(altered).isSignedBy(KEY.open())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "luoshi/0\n1\n", "a\n1\nAAAA\n2026-02-28T01:30:00Z\n\n— a AAAA\n", "a\nb\nc\nd\n\n— a !\n"})
    void saysOfOtherTextsThatTheyAreNone(String text) {
        assertThatThrownBy(() -> Note.of(text)).isInstanceOf(NotACheckpoint.class);
    }

    @Test
    void itsKeyIsMadeOnceAndReadableByItsOwnerOnly(@TempDir Path data) throws Exception {
        KeyFiles files = new KeyFiles(data);
        SigningKey key = files.key();

        assertThat(new KeyFiles(data).key().pem()).isEqualTo(key.pem());
        assertThat(PublicKey.of(Files.readString(files.publicFile())).id())
                .isEqualTo(key.open().id());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/ledger.key"))))
                .isEqualTo("rw-------");
        files.keep(SigningKey.fresh());
        assertThat(files.key().pem()).isEqualTo(key.pem());
    }
}
