package org.luoshi.server.intake;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.server.document.Document;
import org.luoshi.server.intake.ReviewEvent.Made;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.DocumentId;

class ReviewEventTest {

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void staysAsItWasWritten(ReviewEvent event) throws IOException {
        GoldenEvents.assertKept(ReviewEvent.FORMS, event);
    }

    private static ReviewEvent received() {
        return new ReviewEvent.Received(
                new DocumentId(7),
                new Digest("1".repeat(64)),
                new Digest("2".repeat(64)),
                "报告.docx",
                "政府工作报告",
                Document.Format.DOCX,
                "0".repeat(64),
                52_311,
                20_480,
                Optional.of(LocalDate.of(2026, 1, 18)),
                Optional.of("临澜区"),
                Instant.parse("2026-02-28T01:30:00.000001Z"),
                "督查室 小周",
                true,
                312,
                96);
    }

    static Stream<ReviewEvent> oneOfEach() {
        Candidate firms = Cast.firms();
        CandidateId one = firms.id();
        CandidateId two = new CandidateId(2);
        Made made = new Made(new CandidateId(3), firms.quotes(), firms.content(), firms.section());
        return Stream.of(
                new ReviewEvent.ReceivedOnly(new DocumentId(7), "报告.docx", "0".repeat(64), 2, 2, "1".repeat(64)),
                received(),
                new ReviewEvent.Corrected(
                        "2026年临澜区政府工作报告", Optional.of(LocalDate.of(2026, 1, 20)), Optional.of("澜州市临澜区")),
                new ReviewEvent.Confirmed(one, Cast.MATTER, Optional.empty()),
                new ReviewEvent.Mended(one, firms.content()),
                new ReviewEvent.Assigned(one, List.of(Cast.SCIENCE, Cast.FINANCE)),
                new ReviewEvent.SplitUp(one, List.of(made)),
                new ReviewEvent.Merged(List.of(one, two), made),
                new ReviewEvent.SetAside(one, Grounds.OTHER, "已纳入专班"),
                new ReviewEvent.TakenUp(made, "小周"),
                new ReviewEvent.TakenBack(List.of(one), List.of(two), List.of(Cast.MATTER)));
    }
}
