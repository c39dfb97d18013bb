package org.luoshi.server.ledger.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.luoshi.server.ledger.Arrivals;
import org.luoshi.server.ledger.Portable;
import org.luoshi.server.ledger.Replay;
import org.luoshi.server.ledger.checkpoint.SigningKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an exported file into an empty instance: all of it or nothing. Audit the file first. */
@Component
public class Import {

    private final Arrivals arrivals;
    private final Replay replay;
    private final ObjectProvider<Portable> portables;

    Import(Arrivals arrivals, Replay replay, ObjectProvider<Portable> portables) {
        this.arrivals = arrivals;
        this.replay = replay;
        this.portables = portables;
    }

    /** Throws {@link NotAnExport} where the instance already holds something, or the file lacks something. */
    @Transactional
    public long read(FileHoldings file) throws IOException {
        if (!arrivals.isEmpty()) {
            throw new NotAnExport(
                    "这里已有台账，只能导入到空的实例，请用 --data 另指一个目录。 There is a ledger here already: name an empty folder with --data.");
        }
        arrivals.take(file, file.manifest().origin());
        for (Portable portable : portables.orderedStream().toList()) {
            Optional<byte[]> content = file.portable(portable.name());
            if (content.isPresent()) {
                portable.read(new ByteArrayInputStream(content.get()));
            }
        }
        return replay.run();
    }

    /** Takes over the signing key where the file has one and none is here yet. After {@link #read} has been committed. */
    public boolean takeKey(FileHoldings file) {
        try {
            return file.read(Names.SECRET_KEY)
                    .map(it -> SigningKey.of(new String(it, StandardCharsets.US_ASCII)))
                    .filter(arrivals::takeKey)
                    .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
