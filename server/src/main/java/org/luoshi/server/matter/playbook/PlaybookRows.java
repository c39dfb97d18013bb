package org.luoshi.server.matter.playbook;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.luoshi.server.ledger.Projection;
import org.luoshi.server.ledger.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the table of adopted playbooks in step with their events. */
@Component
class PlaybookRows implements Projection {

    private final JdbcTemplate batches;

    PlaybookRows(JdbcTemplate batches) {
        this.batches = batches;
    }

    @Override
    public String name() {
        return "playbook";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PlaybookEvent.KIND);
    }

    @Override
    public void apply(List<Recorded> events) {
        batches.batchUpdate(
                "insert into matter.playbook (name, version, yaml, adopted_at, adopted_by) values (?, ?, ?, ?, ?)",
                events.stream().map(PlaybookRows::row).toList());
    }

    private static Object[] row(Recorded recorded) {
        return switch (PlaybookEvent.FORMS.read(recorded.event())) {
            case PlaybookEvent.Adopted it ->
                new Object[] {
                    it.name(), it.version(), it.yaml(), recorded.at().atOffset(ZoneOffset.UTC), recorded.actor()
                };
        };
    }

    @Override
    public void clear() {
        batches.execute("truncate matter.playbook");
    }
}
