package org.luoshi.server.intake;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.server.intake.ReviewEvent.Made;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.shared.DocumentId;

class ReviewEventTest {

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void staysAsItWasWritten(ReviewEvent event) throws IOException {
        GoldenEvents.assertKept(ReviewEvent.FORMS, event);
    }

    static Stream<ReviewEvent> oneOfEach() {
        Candidate firms = Cast.firms();
        CandidateId one = firms.id();
        CandidateId two = new CandidateId(2);
        Made made = new Made(new CandidateId(3), firms.quotes(), firms.content(), firms.section());
        return Stream.of(
                new ReviewEvent.Received(new DocumentId(7), "报告.docx", "0".repeat(64), 2, 2, "1".repeat(64)),
                new ReviewEvent.Confirmed(one, Cast.MATTER),
                new ReviewEvent.Mended(one, firms.content()),
                new ReviewEvent.Assigned(one, List.of(Cast.SCIENCE, Cast.FINANCE)),
                new ReviewEvent.SplitUp(one, List.of(made)),
                new ReviewEvent.Merged(List.of(one, two), made),
                new ReviewEvent.SetAside(one, Grounds.OTHER, "已纳入专班"),
                new ReviewEvent.TakenUp(made, "小周"),
                new ReviewEvent.TakenBack(List.of(one), List.of(two), List.of(Cast.MATTER)));
    }
}
