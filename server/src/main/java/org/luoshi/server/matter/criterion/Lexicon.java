package org.luoshi.server.matter.criterion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Word lists beside this class: one word a line, or cells divided by tabs; lines that begin with # are remarks. */
final class Lexicon {

    private Lexicon() {}

    static List<String> words(String resource) {
        return lines(resource).toList();
    }

    static List<String[]> rows(String resource) {
        return lines(resource).map(line -> line.split("\t", -1)).toList();
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
