package org.luoshi.server.matter.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luoshi.server.ledger.Projection;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Streams;
import org.luoshi.server.matter.fold.Fold;
import org.luoshi.server.matter.fold.Told;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.WorkCalendar;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the tables of matters in step with their events. The instants of the lights are computed with the calendar and
 * the rule sets of the program that writes them; a program with others makes them anew by a replay.
 */
@Component
class MatterRows implements Projection {

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Playbooks playbooks;
    private final WorkCalendar calendar;

    MatterRows(JdbcClient sql, JdbcTemplate batches, Playbooks playbooks, WorkCalendar calendar) {
        this.sql = sql;
        this.batches = batches;
        this.playbooks = playbooks;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "matter";
    }

    @Override
    public int shape() {
        return 4;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Streams.KIND);
    }

    @Override
    public void apply(List<Recorded> events) {
        Map<MatterId, List<Recorded>> streams = events.stream()
                .collect(Collectors.groupingBy(
                        it -> Streams.matter(it.stream()), LinkedHashMap::new, Collectors.toList()));
        Map<MatterId, Matter> before = before(streams);
        List<Row> rows = new ArrayList<>();
        List<Object[]> holds = new ArrayList<>();
        List<Object[]> gone = new ArrayList<>();
        streams.forEach((id, told) -> {
            Matter was = before.get(id);
            Matter now = was == null ? Fold.of(told(told)) : Fold.on(was, told(told));
            rows.add(Row.of(now, playbooks.require(now.playbook()), calendar));
            holds.addAll(Holds.rows(now, was == null ? 0 : was.course().holds().size() - 1));
            gone.addAll(was == null ? List.of() : Party.gone(was, now));
        });
        batches.batchUpdate(Row.UPSERT, rows.stream().map(Row::values).toList());
        batches.batchUpdate(Row.UPSERT_WORDS, rows.stream().map(Row::words).toList());
        batches.batchUpdate(Holds.UPSERT, holds);
        batches.batchUpdate(Party.DELETE, gone);
        batches.batchUpdate(
                Party.UPSERT,
                rows.stream().flatMap(it -> Party.rows(it).stream()).toList());
    }

    @Override
    public void clear() {
        batches.execute("truncate matter.words, matter.party, matter.hold, matter.matter");
    }

    /** Those that were there before, for the streams that do not begin here. */
    private Map<MatterId, Matter> before(Map<MatterId, List<Recorded>> streams) {
        List<MatterId> begun = streams.entrySet().stream()
                .filter(it -> it.getValue().getFirst().version() > 1)
                .map(Map.Entry::getKey)
                .toList();
        return begun.isEmpty() ? Map.of() : load(begun);
    }

    private Map<MatterId, Matter> load(Collection<MatterId> ids) {
        String wanted = ids.stream().map(MatterId::toString).collect(Collectors.joining(",", "{", "}"));
        return sql
                .sql("select state from matter.matter where id = any(cast(:ids as uuid[]))")
                .param("ids", wanted)
                .query((row, number) -> Json.read(row.getString("state"), Matter.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Matter::id, it -> it));
    }

    private static List<Told> told(List<Recorded> events) {
        return events.stream()
                .map(it -> new Told(MatterEvent.FORMS.read(it.event()), it.actor(), it.at()))
                .toList();
    }
}
