package org.luoshi.server.unit.audit;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.shared.Digest;

class AuditSealedTest {

    @Test
    void isWrittenAsItsSampleSays() throws IOException {
        GoldenEvents.assertKept(AuditSealed.FORMS, new AuditSealed(128, new Digest("a1".repeat(32))));
    }
}
