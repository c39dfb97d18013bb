package org.luoshi.server.ledger;

import java.util.Optional;
import org.luoshi.server.shared.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stand-in until the ledger keeps files itself. */
@Component
class KeptFiles implements Files {

    private final JdbcClient sql;

    KeptFiles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Digest keep(byte[] content) {
        Digest digest = Digest.of(content);
        sql.sql("insert into ledger.file (digest, content) values (:digest, :content) on conflict do nothing")
                .param("digest", digest.hex())
                .param("content", content)
                .update();
        return digest;
    }

    @Override
    public Optional<byte[]> find(Digest digest) {
        return sql.sql("select content from ledger.file where digest = :digest")
                .param("digest", digest.hex())
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    @Override
    public boolean has(Digest digest) {
        return find(digest).isPresent();
    }
}
