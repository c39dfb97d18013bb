package org.luoshi.extraction.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of this package's resource files: {@code #} opens a comment, tabs part the fields. */
final class ResourceRows {

    private ResourceRows() {}

    static List<String[]> rows(String file) {
        String path = "/org/luoshi/extraction/reading/" + file;
        try (InputStream in = ResourceRows.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource at " + path + ". Maybe it was left out of the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
