package org.luoshi.server.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.Span;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sentences of all documents, as the rules saw them. */
@Component
class Sentences {

    private static final String COLUMNS =
            "select number, starts, ends, label, confidence, why from intake.sentence where document_id = :document ";

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Sentences(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** In the text's order, their fates not yet known. */
    List<Sentence> of(DocumentId document) {
        return sql.sql(COLUMNS + "order by number")
                .param("document", document.value())
                .query(Sentences::sentence)
                .list();
    }

    Optional<Sentence> find(DocumentId document, int number) {
        return sql.sql(COLUMNS + "and number = :number")
                .param("document", document.value())
                .param("number", number)
                .query(Sentences::sentence)
                .optional();
    }

    void add(DocumentId document, List<Sentence> sentences) {
        batches.batchUpdate("""
                insert into intake.sentence (document_id, number, starts, ends, label, confidence, why)
                values (?, ?, ?, ?, ?, ?, ?)
                """, sentences, 1000, (row, it) -> {
            row.setLong(1, document.value());
            row.setInt(2, it.number());
            row.setInt(3, it.span().start());
            row.setInt(4, it.span().end());
            row.setString(5, it.label().name());
            row.setDouble(6, it.confidence());
            row.setString(7, Json.write(it.why()));
        });
    }

    void clear() {
        sql.sql("""
                        delete from intake.sentence s using intake.review r
                         where r.document_id = s.document_id and r.reading is not null
                        """).update();
    }

    private static Sentence sentence(ResultSet row, int number) throws SQLException {
        return new Sentence(
                row.getInt("number"),
                new Span(row.getInt("starts"), row.getInt("ends")),
                Sentence.Label.valueOf(row.getString("label")),
                row.getDouble("confidence"),
                List.copyOf(Arrays.asList(Json.read(row.getString("why"), Reason[].class))),
                new Sentence.Fate.NotTaken());
    }
}
