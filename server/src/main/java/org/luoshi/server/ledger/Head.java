package org.luoshi.server.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.ledger.tree.Frontier;
import org.luoshi.server.ledger.tree.Subtrees;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How far the ledger and its history tree have grown. */
@Component
class Head implements Subtrees {

    private final JdbcTemplate sql;

    Head(JdbcTemplate sql) {
        this.sql = sql;
    }

    Frontier now() {
        return frontier("select size, frontier from ledger.head");
    }

    /** From here to the end of the transaction nobody else appends. */
    Frontier lock() {
        return frontier("select size, frontier from ledger.head for update");
    }

    /** Puts leaves under the tree and keeps where it then is. */
    void grow(Frontier frontier, List<byte[]> leaves) {
        List<Object[]> completed = new ArrayList<>();
        for (byte[] leaf : leaves) {
            frontier.add(leaf, (level, place, hash) -> completed.add(new Object[] {level, place, hash}));
        }
        if (!completed.isEmpty()) {
            sql.batchUpdate("insert into ledger.subtree (level, place, hash) values (?, ?, ?)", completed);
        }
        sql.update("update ledger.head set size = ?, frontier = ?", frontier.size(), frontier.peaks());
    }

    @Override
    public List<byte[]> range(int level, long from, long to) {
        return level == 0
                ? sql.query(
                        "select leaf from ledger.event where seq > ? and seq <= ? order by seq", Head::hash, from, to)
                : sql.query("""
                        select hash from ledger.subtree where level = ? and place >= ? and place < ? order by place
                        """, Head::hash, level, from, to);
    }

    private Frontier frontier(String query) {
        return sql.query(query, (row, number) -> new Frontier(row.getLong(1), row.getBytes(2)))
                .getFirst();
    }

    private static byte[] hash(ResultSet row, int number) throws SQLException {
        return row.getBytes(1);
    }
}
