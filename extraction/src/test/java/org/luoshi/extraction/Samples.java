package org.luoshi.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The made-up district's papers in {@code sample/}. */
final class Samples {

    private static final Path FOLDER = folder();

    private Samples() {}

    /** Every paper in each of its formats, by name. */
    static List<Path> papers() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|html|docx|xlsx|pdf)"))
                    // The units and posts of the sample district promise nothing.
                    .filter(file -> !file.endsWith("organisation.xlsx"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path at(String name) {
        return FOLDER.resolve(name);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in the module's folder, or in the root of the build. */
    private static Path folder() {
        Path beside = Path.of("..", "sample");
        return Files.isDirectory(beside) ? beside : Path.of("sample");
    }
}
