package org.luoshi.server.shared.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Rows of a resource beside this class, cells divided by tabs; lines that begin with # are remarks. */
final class Table {

    private Table() {}

    static List<String[]> rows(String resource, int cells) {
        return text(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> cells(resource, line, cells))
                .toList();
    }

    private static String[] cells(String resource, String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != number || Arrays.stream(cells).anyMatch(String::isBlank)) {
            throw new IllegalStateException(
                    "%s: a row has %d cells divided by tabs, not “%s”".formatted(resource, number, line));
        }
        return cells;
    }

    private static String text(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + Table.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
