package org.luoshi.server.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All documents. */
@Component
public class Documents {

    private static final String COLUMNS = """
            select id, name, title, format, sha256, bytes, length, dated, place, received_at, received_by, sample
              from document.document
            """;

    private final JdbcClient sql;

    Documents(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first. */
    public List<Document> list() {
        return sql.sql(COLUMNS + "order by id desc").query(Documents::document).list();
    }

    public Optional<Document> find(DocumentId id) {
        return sql.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(Documents::document)
                .optional();
    }

    /** The document whose original has this digest, in lower-case hex. */
    public Optional<DocumentId> withSha256(String sha256) {
        return sql.sql("select id from document.document where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> new DocumentId(row.getLong("id")))
                .optional();
    }

    public Optional<DocumentText> text(DocumentId id) {
        return sql.sql("select body, markup, layout from document.text where document_id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        StoredText.read(row.getString("body"), row.getBoolean("markup"), row.getString("layout")))
                .optional();
    }

    public Optional<Original> original(DocumentId id) {
        return sql.sql("""
                        select d.name, o.content
                          from document.document d join document.original o on o.document_id = d.id
                         where d.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new Original(row.getString("name"), row.getBytes("content")))
                .optional();
    }

    /** Whether any belongs to the sample district, so that pages can say so. */
    public boolean holdSamples() {
        return sql.sql("select exists (select from document.document where sample)")
                .query(Boolean.class)
                .single();
    }

    public boolean isEmpty() {
        return sql.sql("select not exists (select from document.document)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Keeps a document inside the caller's transaction. Throws
     * {@link org.springframework.dao.DuplicateKeyException} where the same bytes came in at the same moment.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentId add(Arrival arrival) {
        DocumentText text = arrival.text();
        DocumentId id = insert(arrival, text.length());
        sql.sql("insert into document.original (document_id, content) values (:id, :content)")
                .param("id", id.value())
                .param("content", arrival.bytes())
                .update();
        sql.sql("insert into document.text (document_id, body, markup, layout) values (:id, :body, :markup, :layout)")
                .param("id", id.value())
                .param("body", text.text())
                .param("markup", text.markup())
                .param("layout", StoredText.layout(text))
                .update();
        return id;
    }

    private DocumentId insert(Arrival arrival, int length) {
        long id = sql.sql("""
                        insert into document.document
                               (name, title, format, sha256, bytes, length, dated, place,
                                received_at, received_by, sample)
                        values (:name, :title, :format, :sha256, :bytes, :length, :dated, :place,
                                :at, :by, :sample)
                        returning id
                        """)
                .param("name", arrival.read().name())
                .param("title", arrival.title())
                .param("format", arrival.read().format().name())
                .param("sha256", arrival.read().sha256())
                .param("bytes", arrival.bytes().length)
                .param("length", length)
                .param("dated", arrival.date().orElse(null))
                .param("place", arrival.place().orElse(null))
                .param("at", arrival.at().atOffset(ZoneOffset.UTC))
                .param("by", arrival.by().name())
                .param("sample", arrival.sample())
                .query(Long.class)
                .single();
        return new DocumentId(id);
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(row.getLong("id")),
                row.getString("name"),
                row.getString("title"),
                Document.Format.valueOf(row.getString("format")),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getInt("length"),
                Optional.ofNullable(row.getObject("dated", LocalDate.class)),
                Optional.ofNullable(row.getString("place")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"),
                row.getBoolean("sample"));
    }
}
