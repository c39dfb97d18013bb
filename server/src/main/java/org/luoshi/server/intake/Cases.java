package org.luoshi.server.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row for each document under review; its lock puts decisions on one document in one order. */
@Component
class Cases {

    private final JdbcClient sql;

    Cases(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How far a review is.
     *
     * @param version of its stream
     * @param next number of the next candidate
     */
    record Case(int version, int next) {}

    /** Locked until the transaction ends. */
    Optional<Case> lock(DocumentId document) {
        return find(document, " for update");
    }

    Optional<Case> find(DocumentId document) {
        return find(document, "");
    }

    private Optional<Case> find(DocumentId document, String how) {
        return sql.sql("select stream_version, next_candidate from intake.review where document_id = :document" + how)
                .param("document", document.value())
                .query((row, number) -> new Case(row.getInt("stream_version"), row.getInt("next_candidate")))
                .optional();
    }

    List<Framework> frameworks(DocumentId document) {
        return sql.sql("select frameworks from intake.review where document_id = :document")
                .param("document", document.value())
                .query((row, number) -> Json.read(row.getString("frameworks"), Framework[].class))
                .optional()
                .map(all -> List.copyOf(Arrays.asList(all)))
                .orElse(List.of());
    }

    /** How far each document's review has come, newest first. */
    Map<DocumentId, Tally> tallies() {
        Map<DocumentId, Tally> tallies = new TreeMap<>((one, other) -> Long.compare(other.value(), one.value()));
        sql.sql("""
                        select r.document_id,
                               count(*) filter (where c.status = 'OPEN') as open,
                               count(*) filter (where c.status = 'CONFIRMED') as confirmed,
                               count(*) filter (where c.status = 'SET_ASIDE') as aside
                          from intake.review r left join intake.candidate c on c.document_id = r.document_id
                         group by r.document_id
                        """)
                .query((row, number) -> new Tally(
                        new DocumentId(row.getLong("document_id")),
                        row.getInt("open"),
                        row.getInt("confirmed"),
                        row.getInt("aside")))
                .list()
                .forEach(tally -> tallies.put(tally.document(), tally));
        return tallies;
    }

    void open(DocumentId document, Case it, List<Framework> frameworks, Digest reading) {
        sql.sql("""
                        insert into intake.review (document_id, stream_version, next_candidate, frameworks, reading)
                        values (:document, :version, :next, :frameworks, :reading)
                        """)
                .param("document", document.value())
                .param("version", it.version())
                .param("next", it.next())
                .param("frameworks", Json.write(frameworks))
                .param("reading", reading.hex())
                .update();
    }

    void update(DocumentId document, Case it) {
        sql.sql("""
                        update intake.review set stream_version = :version, next_candidate = :next
                         where document_id = :document
                        """)
                .param("document", document.value())
                .param("version", it.version())
                .param("next", it.next())
                .update();
    }

    void clear() {
        sql.sql("delete from intake.review where reading is not null").update();
    }
}
