package org.luoshi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.Event;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.DocumentId;

class ReviewReplayTest {

    @Test
    void aReplayMakesTheSameReadModels() {
        try (Parts parts = Reviewer.open()) {
            Reviewer reviewer = new Reviewer(parts, 20260228);
            for (int step = 0; step < 800; step++) {
                reviewer.step();
            }

            assertThat(reviewer.done()).isGreaterThan(300);
            assertThat(reviewer.received()).hasSizeGreaterThan(5);
            ReadModels.assertReplayedEqual(parts, "document", "intake");
        }
    }

    @Test
    void leavesWhatTheOldestEventsBroughtInAsItIs() {
        try (Parts parts = Reviewer.open()) {
            DocumentId old = new DocumentId(1);
            before(parts, old);

            ReadModels.assertReplayedEqual(parts, "document", "intake");

            assertThat(parts.get(Reviews.class).of(old)).isPresent();
        }
    }

    /** As a ledger and its tables were left by the first version of the product. */
    private static void before(Parts parts, DocumentId old) {
        parts.sql().sql("""
                        insert into document.document
                               (id, name, title, format, sha256, bytes, length, received_at, received_by, sample)
                        values (1, '旧.txt', '旧报告', 'TXT', repeat('0', 64), 3, 1, now(), '小周', false);
                        insert into document.original (document_id, content) values (1, 'abc');
                        insert into document.text (document_id, body, markup, layout)
                        values (1, '旧', false, '{"blocks":[]}');
                        insert into intake.review (document_id, stream_version, next_candidate, frameworks)
                        values (1, 1, 1, '[]');
                        """).update();
        ReviewEvent received = new ReviewEvent.ReceivedOnly(old, "旧.txt", "0".repeat(64), 0, 0, "1".repeat(64));
        Event event = ReviewEvent.FORMS.write(received);
        parts.transaction()
                .executeWithoutResult(transaction -> parts.get(Ledger.class)
                        .append(new Stream("review", "1"), 0, List.of(event), Cast.ZHOU, Parts.NOW));
    }
}
