package org.luoshi.server.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings read models up to the program that runs: those that were made in another shape, or not at all, are made anew
 * from the events. Names that the program does not know are forgotten, so that a program that knows them again, and did
 * not hear of the events in between, makes them anew.
 */
@Component
public class Upgrade {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);
    private static final long BETWEEN_SIGNS = 50_000;

    private final JdbcTemplate sql;
    private final Head head;
    private final Projections projections;
    private final Replay replay;

    Upgrade(JdbcTemplate sql, Head head, Projections projections, Replay replay) {
        this.sql = sql;
        this.head = head;
        this.projections = projections;
        this.replay = replay;
    }

    /** All of it or nothing; a start that was broken off does it again. Costs one look where nothing is to be done. */
    @Transactional
    public void run() {
        if (standing().equals(projections.shapes())) {
            return;
        }
        long size = head.lock().size();
        Map<String, Integer> standing = standing();
        Set<Projection> behind = projections.all().stream()
                .filter(it -> !Integer.valueOf(it.shape()).equals(standing.get(it.name())))
                .collect(Collectors.toSet());
        if (size > 0 && !behind.isEmpty()) {
            rebuild(behind, size);
        }
        replay.remember(behind, size);
    }

    private void rebuild(Set<Projection> behind, long size) {
        String names = behind.stream().map(Projection::name).sorted().collect(Collectors.joining("、"));
        LOG.info("程序已更新，正在从台账重建读模型（{}），台账共 {} 件事件，请等它做完", names, size);
        long[] told = {0};
        long read = replay.make(behind, count -> {
            if (count - told[0] >= BETWEEN_SIGNS) {
                told[0] = count;
                LOG.info("已读 {} 件事件", count);
            }
        });
        LOG.info("读模型重建完毕，读了 {} 件事件", read);
    }

    private Map<String, Integer> standing() {
        Map<String, Integer> shapes = new HashMap<>();
        sql.query("select name, shape from ledger.projection", row -> {
            shapes.put(row.getString(1), row.getInt(2));
        });
        return shapes;
    }
}
