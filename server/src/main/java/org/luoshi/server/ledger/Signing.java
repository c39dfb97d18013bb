package org.luoshi.server.ledger;

import java.nio.file.Path;
import org.luoshi.server.ledger.checkpoint.KeyFiles;
import org.luoshi.server.ledger.checkpoint.SigningKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key of this instance, in its data folder. */
@Component
class Signing {

    private final KeyFiles files;

    Signing(@Value("${luoshi.data}") Path data) {
        this.files = new KeyFiles(data);
    }

    SigningKey key() {
        return files.key();
    }

    KeyFiles files() {
        return files;
    }
}
