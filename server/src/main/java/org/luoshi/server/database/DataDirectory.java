package org.luoshi.server.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one installation keeps, readable by its own user only (0700). Held by one process at a time: the
 * operating system lets the lock go when that process ends, however it ends.
 */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Creates the directory where needed and takes it, or throws {@link CannotStart}. */
    static DataDirectory take(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            create(root);
            return lock(root);
        } catch (IOException e) {
            throw new CannotStart(
                    "数据目录 %s 无法写入，请检查权限或换一个目录（--data）。 The data directory %s cannot be written (%s): mend its permissions or name another with --data."
                            .formatted(root, root, e.getMessage()),
                    e);
        }
    }

    /** Whether a process holds the directory now. */
    static boolean isHeld(Path path) {
        Path lock = path.toAbsolutePath().normalize().resolve("lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            FileLock free = tryLock(channel);
            return free == null;
        } catch (IOException e) {
            return false; // taking it will say what is wrong
        }
    }

    /** Whether this process runs as root, whom PostgreSQL refuses; told by who owns what it has just written. */
    boolean ownedByRoot() {
        try {
            return isPosix() && Integer.valueOf(0).equals(Files.getAttribute(root.resolve("lock"), "unix:uid"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** A file that only this user can read, with this content; kept as it is where it exists. */
    String secret(String name, String fresh) throws IOException {
        Path file = root.resolve(name);
        if (!Files.exists(file)) {
            Path draft = root.resolve(name + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, ownerOnly("rw-------"));
            Files.writeString(draft, fresh);
            Files.move(draft, file);
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }

    @Override
    public String toString() {
        return root.toString();
    }

    private static void create(Path root) throws IOException {
        Path parent = root.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (!Files.isDirectory(root)) {
            Files.createDirectory(root, ownerOnly("rwx------"));
        }
    }

    private static DataDirectory lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new CannotStart(
                    "数据目录 %s 正被另一个落实服务使用，请先停止它或换一个目录（--data）。 Another Luoshi server is using the data directory %s: stop it first or name another with --data."
                            .formatted(root, root));
        }
        return new DataDirectory(root, channel, lock);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static java.nio.file.attribute.FileAttribute<?>[] ownerOnly(String permissions) {
        return isPosix()
                ? new java.nio.file.attribute.FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new java.nio.file.attribute.FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
