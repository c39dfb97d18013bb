package org.luoshi.server.web.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds a Chinese font that a PDF can embed: one with TrueType outlines. Noto and Source Han come with CFF outlines, which
 * PDFBox 3 cannot embed, so they are not looked for.
 */
@Component
public class Fonts {

    /** Where systems keep fonts: Debian, Red Hat, openEuler, a person's own, Windows, macOS. */
    private static final List<String> FOLDERS = List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            System.getProperty("user.home", "") + "/.local/share/fonts",
            "C:/Windows/Fonts",
            "/Library/Fonts");

    /** Best first. */
    private static final List<String> NAMES = List.of(
            "wqy-microhei.ttc",
            "wqy-zenhei.ttc",
            "msyh.ttc",
            "simhei.ttf",
            "simsun.ttc",
            "DroidSansFallbackFull.ttf",
            "DroidSansFallback.ttf",
            "Arial Unicode.ttf");

    private static final int DEPTH = 6;

    private final Path configured;
    private final boolean asked;
    private final List<Path> folders;

    /** @param configured a font file of one's own; empty for what the machine has */
    @org.springframework.beans.factory.annotation.Autowired
    Fonts(@Value("${luoshi.font:}") String configured) {
        this(configured, FOLDERS.stream().map(Path::of).toList());
    }

    Fonts(String configured, List<Path> folders) {
        this.configured = Path.of(configured);
        this.asked = !configured.isBlank();
        this.folders = folders;
    }

    /** The font; empty where there is none. A configured one is taken or none is. */
    public Optional<Path> find() {
        if (asked) {
            return Optional.of(configured).filter(Files::isRegularFile);
        }
        List<Path> found = folders.stream().flatMap(Fonts::within).toList();
        return NAMES.stream()
                .flatMap(name ->
                        found.stream().filter(it -> it.getFileName().toString().equalsIgnoreCase(name)))
                .findFirst();
    }

    /** Which file was asked for; empty where the machine's fonts were searched. */
    public Optional<Path> asked() {
        return asked ? Optional.of(configured) : Optional.empty();
    }

    private static Stream<Path> within(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.find(folder, DEPTH, (path, about) -> about.isRegularFile() && isKnown(path))) {
            return all.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException unreadable) {
            return Stream.empty();
        }
    }

    private static boolean isKnown(Path path) {
        return NAMES.stream().anyMatch(path.getFileName().toString()::equalsIgnoreCase);
    }
}
