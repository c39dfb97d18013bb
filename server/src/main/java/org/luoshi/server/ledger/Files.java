package org.luoshi.server.ledger;

import java.util.Optional;
import org.luoshi.server.shared.Digest;

/** Files that events speak of, each kept once, by the digest of its bytes. What was kept is never changed. */
public interface Files {

    /** Keeps a file inside the caller's transaction; the same bytes again cost nothing. */
    Digest keep(byte[] content);

    Optional<byte[]> find(Digest digest);

    boolean has(Digest digest);
}
