package org.luoshi.server.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables as lines, for an export: the table's name, a space, and a row as JSON. Table names come from code only. */
public final class Rows {

    private Rows() {}

    /** @param tables those that others refer to first */
    public static void write(JdbcClient sql, List<String> tables, OutputStream out) throws IOException {
        for (String table : tables) {
            sql.sql("select to_jsonb(t)::text as line from %s t order by 1".formatted(table))
                    .query(row -> {
                        try {
                            out.write((table + " " + row.getString("line") + "\n").getBytes(StandardCharsets.UTF_8));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    /** In place of what the tables hold; rows of other tables are refused. */
    public static void read(JdbcClient sql, List<String> tables, InputStream in) throws IOException {
        tables.reversed().forEach(table -> sql.sql("delete from " + table).update());
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int space = line.indexOf(' ');
            String table = line.substring(0, Math.max(0, space));
            if (!tables.contains(table)) {
                throw new IOException("a row of “%s” where only %s belong".formatted(table, tables));
            }
            sql.sql("insert into %s overriding system value select * from jsonb_populate_record(null::%s, :row::jsonb)"
                            .formatted(table, table))
                    .param("row", line.substring(space + 1))
                    .update();
        }
    }
}
