package org.luoshi.server.ledger;

import java.util.Optional;
import org.luoshi.server.shared.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files in the database, so that they are kept with the events that speak of them or not at all. */
@Component
class StoredFiles implements Files {

    private final JdbcClient sql;

    StoredFiles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Digest keep(byte[] content) {
        Digest digest = Digest.of(content);
        if (!has(digest)) {
            sql.sql("""
                            insert into ledger.file (digest, content, bytes) values (:digest, :content, :bytes)
                            on conflict (digest) do nothing
                            """)
                    .param("digest", digest.hex())
                    .param("content", content)
                    .param("bytes", content.length)
                    .update();
        }
        return digest;
    }

    @Override
    public Optional<byte[]> find(Digest digest) {
        return sql.sql("select content from ledger.file where digest = :digest")
                .param("digest", digest.hex())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    @Override
    public boolean has(Digest digest) {
        return sql.sql("select exists (select from ledger.file where digest = :digest)")
                .param("digest", digest.hex())
                .query(Boolean.class)
                .single();
    }
}
