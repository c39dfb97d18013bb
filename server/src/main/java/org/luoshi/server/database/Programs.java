package org.luoshi.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's own programs, unpacked from the jar on the first start (60 MB). They lie inside the data directory and
 * not in a directory for temporary files, where another user of the machine could put others in their place.
 */
final class Programs {

    private Programs() {}

    /** The directory that holds {@code bin/postgres}. */
    static Path unpacked(Path home) throws IOException {
        String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        if (!Files.isDirectory(home)) {
            Path draft = home.resolveSibling(home.getFileName() + ".new");
            delete(draft);
            unpack(archive, draft);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    /** The name of the archive for a machine, as its packagers write it. */
    static String archive(String system, String machine) {
        String os = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        boolean arm = machine.equals("aarch64") || machine.equals("arm64");
        return "/postgres-%s-%s.txz".formatted(os, arm ? "arm_64" : "x86_64");
    }

    private static void unpack(String archive, Path into) throws IOException {
        try (InputStream packed = Programs.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new CannotStart(
                        "本机（%s %s）没有随附的数据库，请用 --database 指定自己的 PostgreSQL。 No database comes along for this kind of machine: name a PostgreSQL of your own with --database."
                                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
            }
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)), "UTF-8");
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, into);
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("the archive of PostgreSQL leads out of its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(parent(target));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            makeExecutable(target, entry.getMode());
        }
    }

    private static void makeExecutable(Path file, int mode) throws IOException {
        if ((mode & 0100) != 0 && !file.toFile().setExecutable(true, true)) {
            throw new IOException("cannot make %s executable".formatted(file));
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).forEach(Programs::remove);
        }
    }

    private static void remove(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
