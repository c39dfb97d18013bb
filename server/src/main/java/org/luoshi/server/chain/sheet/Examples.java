package org.luoshi.server.chain.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Form;

/** What the template shows: how to fill it in, and an example in each sheet, which fit each other. */
final class Examples {

    static final String NOTES = "填写说明";

    private Examples() {}

    static List<String> notes() {
        return lines("notes.txt");
    }

    /** Cells by form, one row a line, separated by tabs. */
    static List<List<Object>> of(Form form) {
        List<List<Object>> rows = new ArrayList<>();
        for (String line : lines("examples.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals(form.sheet())) {
                rows.add(row(form, cells));
            }
        }
        return rows;
    }

    private static List<Object> row(Form form, String... cells) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i < cells.length; i++) {
            boolean isFigure = form.columns().get(i - 1).kind() == Column.Kind.NUMBER && !cells[i].isEmpty();
            row.add(isFigure ? new BigDecimal(cells[i]) : cells[i]);
        }
        return row;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
