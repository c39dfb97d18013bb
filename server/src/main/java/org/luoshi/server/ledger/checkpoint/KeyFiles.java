package org.luoshi.server.ledger.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Where an instance keeps its key: {@code keys/ledger.key}, readable by its own user only, and {@code keys/ledger.pub}
 * beside it, to be handed to whoever will check checkpoints.
 */
public final class KeyFiles {

    private final Path folder;

    /** @param data the data folder */
    public KeyFiles(Path data) {
        this.folder = data.resolve("keys");
    }

    public Path publicFile() {
        return folder.resolve("ledger.pub");
    }

    /** The key; made where there is none yet. */
    public SigningKey key() {
        return find().orElseGet(() -> {
            keep(SigningKey.fresh());
            return find().orElseThrow();
        });
    }

    public Optional<SigningKey> find() {
        try {
            Path file = secretFile();
            return Files.exists(file) ? Optional.of(SigningKey.of(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a key where there is none; one that is there stays. */
    public void keep(SigningKey key) {
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            Path draft = Files.createTempFile(folder, "ledger", ".new", ownerOnly("rw-------"));
            Files.writeString(draft, key.pem());
            link(draft);
            Files.writeString(publicFile(), find().orElseThrow().open().pem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all, and never over a key that another process has put there meanwhile. */
    private void link(Path draft) throws IOException {
        try {
            Files.createLink(secretFile(), draft);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (UnsupportedOperationException e) {
            Files.copy(draft, secretFile());
        } finally {
            Files.delete(draft);
        }
    }

    private Path secretFile() {
        return folder.resolve("ledger.key");
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
