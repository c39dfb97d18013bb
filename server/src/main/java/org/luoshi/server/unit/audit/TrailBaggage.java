package org.luoshi.server.unit.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.luoshi.server.ledger.Portable;
import org.luoshi.server.unit.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail in an export: it comes back whole, in place of what a first start may have written. */
@Component
class TrailBaggage implements Portable {

    private static final List<String> TABLES = List.of("unit.audit", "unit.audit_head");

    private final JdbcClient sql;

    TrailBaggage(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "audit-trail";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Rows.write(sql, TABLES, out);
    }

    @Override
    public void read(InputStream in) throws IOException {
        TABLES.forEach(table ->
                sql.sql("alter table %s disable trigger user".formatted(table)).update());
        Rows.read(sql, TABLES, in);
        TABLES.forEach(table ->
                sql.sql("alter table %s enable trigger user".formatted(table)).update());
    }
}
