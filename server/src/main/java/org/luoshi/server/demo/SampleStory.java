package org.luoshi.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.luoshi.server.document.Document;
import org.luoshi.server.document.Documents;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.Command;
import org.luoshi.server.intake.Decision;
import org.luoshi.server.intake.Reviews;
import org.luoshi.server.intake.Status;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What happened in the sample district before today: a reviewer confirmed most of this year's report, and the matters
 * went their ways. Always the same story, told backwards from the day of loading, each step through the front door.
 */
@Component
class SampleStory {

    /** From the documents' arrival to today. */
    static final Duration LENGTH = Duration.ofDays(56);

    private static final Logger LOG = LoggerFactory.getLogger(SampleStory.class);
    private static final String REPORT = "2026-district-report.docx";
    private static final Who REVIEWER = new Who("白晓", new PostCode("dcs.clerk"));

    /** One candidate in so many is left for the visitor to decide on. */
    private static final int LEFT_OPEN = 8;

    private final Documents documents;
    private final Reviews reviews;
    private final SampleCourse course;

    SampleStory(Documents documents, Reviews reviews, SampleCourse course) {
        this.documents = documents;
        this.reviews = reviews;
        this.course = course;
    }

    /** @param begin when the documents arrived */
    void tell(Instant begin) {
        documents.list().stream()
                .filter(it -> it.name().equals(REPORT))
                .findFirst()
                .ifPresent(report -> tell(report, begin.plus(Duration.ofHours(3))));
    }

    private void tell(Document report, Instant begin) {
        List<Candidate> open = reviews.of(report.id()).orElseThrow().candidates().stream()
                .filter(Candidate::isOpen)
                .toList();
        List<Chapter> chapters = IntStream.range(0, open.size())
                .filter(i -> i % LEFT_OPEN != LEFT_OPEN - 1)
                .mapToObj(i -> Chapter.of(open.get(i), i, begin))
                .sorted(Comparator.comparing(Chapter::at))
                .toList();
        long told = chapters.stream().filter(it -> happens(report, it)).count();
        LOG.info("{} matters went their ways", told);
    }

    private boolean happens(Document report, Chapter it) {
        Optional<MatterId> matter = confirm(report, it.candidate(), it.at());
        matter.ifPresent(id -> course.run(id, it.number(), it.at()));
        return matter.isPresent();
    }

    /** A matter's beginning: so long before the end as its way takes. */
    private record Chapter(Candidate candidate, int number, Instant at) {

        static Chapter of(Candidate candidate, int number, Instant begin) {
            Duration late = LENGTH.minusDays(SampleCourse.days(SampleCourse.fate(number)));
            return new Chapter(candidate, number, begin.plus(late).plus(Duration.ofMinutes(2L * number)));
        }
    }

    private Optional<MatterId> confirm(Document report, Candidate it, Instant at) {
        Decision decision =
                reviews.decideAt(report.id(), new Command.Confirm(it.seen(), Optional.empty()), REVIEWER, at);
        return decision instanceof Decision.Done done
                ? done.changed().stream()
                        .flatMap(one -> one.status() instanceof Status.Confirmed confirmed
                                ? List.of(confirmed.matter()).stream()
                                : List.<MatterId>of().stream())
                        .findFirst()
                : Optional.empty();
    }
}
