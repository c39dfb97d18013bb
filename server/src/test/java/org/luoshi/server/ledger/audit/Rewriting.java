package org.luoshi.server.ledger.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.luoshi.server.ledger.tree.Frontier;
import org.luoshi.server.ledger.tree.Leaf;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody who knows this program would do to hide a change. */
final class Rewriting {

    private Rewriting() {}

    static void seal(JdbcTemplate sql, long seq) {
        Leaf leaf = sql.query("select * from ledger.event where seq = ?", Rewriting::leaf, seq)
                .getFirst();
        sql.update(
                "update ledger.event set leaf = ?, sums = ? where seq = ?",
                leaf.seal().hash(),
                leaf.seal().sums(),
                seq);
    }

    static void tree(JdbcTemplate sql) {
        Frontier frontier = new Frontier();
        List<Leaf> leaves = sql.query("select * from ledger.event order by seq", Rewriting::leaf);
        sql.update("delete from ledger.subtree");
        leaves.forEach(leaf -> frontier.add(
                leaf.hash(),
                (level, place, hash) -> sql.update("insert into ledger.subtree values (?, ?, ?)", level, place, hash)));
        sql.update("update ledger.head set size = ?, frontier = ?", frontier.size(), frontier.peaks());
    }

    private static Leaf leaf(ResultSet row, int number) throws SQLException {
        return new Leaf(
                row.getLong("seq"),
                row.getString("stream"),
                row.getInt("version"),
                row.getString("type"),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("payload"));
    }
}
