package org.luoshi.server.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Json;
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
    private final Files files;

    Documents(JdbcClient sql, Files files) {
        this.sql = sql;
        this.files = files;
    }

    /** The layout's JSON. */
    private record Blocks(List<StoredText.Kept> blocks) {}

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
                .query((row, number) -> new StoredText(
                        row.getString("body"),
                        row.getBoolean("markup"),
                        Json.read(row.getString("layout"), Blocks.class).blocks()))
                .optional()
                .map(StoredText::shown);
    }

    public Optional<Original> original(DocumentId id) {
        return sql.sql("""
                        select d.name, d.original, o.content
                          from document.document d left join document.original o on o.document_id = d.id
                         where d.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new Original(row.getString("name"), bytes(row)))
                .optional();
    }

    private byte[] bytes(ResultSet row) throws SQLException {
        @Nullable String digest = row.getString("original");
        return digest == null
                ? row.getBytes("content")
                : files.find(new Digest(digest))
                        .orElseThrow(() -> new IllegalStateException(
                                "the ledger has no file %s. Maybe it was not imported whole".formatted(digest)));
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
     * The number that the next document gets. Nobody else gets one until the caller's transaction ends, so that numbers
     * have no gaps and the events, which name them, decide alone.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentId next() {
        sql.sql("select pg_advisory_xact_lock(hashtext('document.next'))")
                .query()
                .singleRow();
        return sql.sql("select coalesce(max(id), 0) + 1 from document.document")
                .query((row, number) -> new DocumentId(row.getLong(1)))
                .single();
    }

    /**
     * Writes what an event says of a document. Throws {@link org.springframework.dao.DuplicateKeyException} where the
     * same bytes are there already.
     *
     * @param original names the file's bytes among the ledger's files
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Document it, Digest original, StoredText text) {
        insert(it, original);
        sql.sql("insert into document.text (document_id, body, markup, layout) values (:id, :body, :markup, :layout)")
                .param("id", it.id().value())
                .param("body", text.text())
                .param("markup", text.markup())
                .param("layout", Json.write(new Blocks(text.blocks())))
                .update();
    }

    /** Writes what an event says of a document's heading. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(DocumentId id, String title, Optional<LocalDate> date, Optional<String> place) {
        sql.sql("update document.document set title = :title, dated = :dated, place = :place where id = :id")
                .param("id", id.value())
                .param("title", title)
                .param("dated", date.orElse(null))
                .param("place", place.orElse(null))
                .update();
    }

    /** Empties the read models, but for what no event could make anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void clear() {
        sql.sql("""
                        delete from document.text t using document.document d
                         where d.id = t.document_id and d.original is not null
                        """).update();
        sql.sql("delete from document.document where original is not null").update();
    }

    private void insert(Document it, Digest original) {
        sql.sql("""
                        insert into document.document
                               (id, name, title, format, sha256, bytes, length, dated, place,
                                received_at, received_by, sample, original)
                        values (:id, :name, :title, :format, :sha256, :bytes, :length, :dated, :place,
                                :at, :by, :sample, :original)
                        """)
                .param("id", it.id().value())
                .param("name", it.name())
                .param("title", it.title())
                .param("format", it.format().name())
                .param("sha256", it.sha256())
                .param("bytes", it.bytes())
                .param("length", it.length())
                .param("dated", it.date().orElse(null))
                .param("place", it.place().orElse(null))
                .param("at", it.receivedAt().atOffset(ZoneOffset.UTC))
                .param("by", it.receivedBy())
                .param("sample", it.sample())
                .param("original", original.hex())
                .update();
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
