package org.luoshi.server.unit.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.luoshi.server.ledger.Portable;
import org.luoshi.server.unit.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Accounts in an export: passwords as digests, second factors encrypted. The key of those stays in the data folder
 * ({@code keys/accounts.key}) and has to be brought along, or second factors are reset.
 */
@Component
class AccountBaggage implements Portable {

    private static final List<String> TABLES =
            List.of("unit.account", "unit.second_factor", "unit.recovery_code", "unit.token");

    private final JdbcClient sql;

    AccountBaggage(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Rows.write(sql, TABLES, out);
    }

    @Override
    public void read(InputStream in) throws IOException {
        Rows.read(sql, TABLES, in);
        for (String table : List.of("unit.account", "unit.token")) {
            sql.sql(
                            "select setval(pg_get_serial_sequence('%s', 'id'), coalesce((select max(id) from %s), 0) + 1, false)"
                                    .formatted(table, table))
                    .query(Long.class)
                    .single();
        }
    }
}
