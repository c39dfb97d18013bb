package org.luoshi.server.unit.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps small secrets in the database so that the database alone does not give them away: SM4 (GB/T 32907-2016) in GCM,
 * with a key in the data folder that only the server's user reads.
 */
@Component
class Vault {

    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom chance = new SecureRandom();

    Vault(@Value("${luoshi.data:./data}") Path data) {
        this.file = data.toAbsolutePath().normalize().resolve("keys").resolve("accounts.key");
    }

    byte[] lock(byte[] secret) {
        byte[] nonce = random(NONCE);
        byte[] locked = run(true, nonce, secret);
        return ByteBuffer.allocate(NONCE + locked.length).put(nonce).put(locked).array();
    }

    byte[] open(byte[] locked) {
        ByteBuffer parts = ByteBuffer.wrap(locked);
        byte[] nonce = new byte[NONCE];
        parts.get(nonce);
        byte[] cipherText = new byte[parts.remaining()];
        parts.get(cipherText);
        return run(false, nonce, cipherText);
    }

    private byte[] run(boolean locking, byte[] nonce, byte[] in) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(locking, new AEADParameters(new KeyParameter(key()), TAG_BITS, nonce));
        byte[] out = new byte[cipher.getOutputSize(in.length)];
        int length = cipher.processBytes(in, 0, in.length, out, 0);
        try {
            cipher.doFinal(out, length);
            return out;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(
                    "a second factor's secret does not open with %s. Maybe the key was not brought along with the data"
                            .formatted(file),
                    e);
        }
    }

    private synchronized byte[] key() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create() throws IOException {
        Files.createDirectories(file.resolveSibling("."), ownerOnly("rwx------"));
        try {
            Files.createFile(file, ownerOnly("rw-------"));
            Files.writeString(file, HexFormat.of().formatHex(random(KEY)) + "\n");
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("two servers on one data folder: " + file, e);
        }
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
