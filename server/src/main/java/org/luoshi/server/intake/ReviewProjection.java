package org.luoshi.server.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luoshi.server.document.Document;
import org.luoshi.server.document.Documents;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.ledger.Projection;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.shared.DocumentId;
import org.springframework.stereotype.Component;

/** Documents, their sentences and candidates, as the events of {@code review:<document>} and the readings say. */
@Component
class ReviewProjection implements Projection {

    static final String KIND = "review";

    private final Documents documents;
    private final Cases cases;
    private final Candidates candidates;
    private final Sentences sentences;
    private final Files files;

    ReviewProjection(Documents documents, Cases cases, Candidates candidates, Sentences sentences, Files files) {
        this.documents = documents;
        this.cases = cases;
        this.candidates = candidates;
        this.sentences = sentences;
        this.files = files;
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void apply(List<Recorded> recorded) {
        Map<String, List<Recorded>> streams = recorded.stream()
                .collect(Collectors.groupingBy(Recorded::stream, LinkedHashMap::new, Collectors.toList()));
        streams.values().forEach(this::follow);
    }

    @Override
    public void clear() {
        candidates.clear();
        sentences.clear();
        cases.clear();
        documents.clear();
    }

    private void follow(List<Recorded> stream) {
        DocumentId document = document(stream.getFirst());
        int version = stream.getLast().version();
        List<ReviewEvent> events =
                stream.stream().map(it -> ReviewEvent.FORMS.read(it.event())).toList();
        switch (events.getFirst()) {
            case ReviewEvent.Received it -> begin(it, version, events);
            case ReviewEvent.ReceivedOnly tooLittle -> {}
            default -> goOn(document, version, events);
        }
    }

    private void begin(ReviewEvent.Received it, int version, List<ReviewEvent> events) {
        Reading reading = files.find(it.reading())
                .map(Reading::of)
                .orElseThrow(() -> new IllegalStateException(
                        "the ledger has no reading %s of document %s. Maybe it was not imported whole"
                                .formatted(it.reading(), it.document())));
        Board proposed = Board.of(reading.proposals());
        Board now = proposed.after(events);
        documents.add(heading(it), it.original(), reading.text());
        cases.open(it.document(), new Cases.Case(version, now.next()), reading.frameworks(), it.reading());
        sentences.add(
                it.document(),
                reading.sentences().stream().map(Reading.Judged::sentence).toList());
        candidates.write(it.document(), proposed, now);
        correct(it.document(), events);
    }

    private void goOn(DocumentId document, int version, List<ReviewEvent> events) {
        Set<CandidateId> about = events.stream()
                .map(ReviewEvent::about)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(HashSet::new));
        Board before = new Board(cases.find(document).orElseThrow().next(), candidates.about(document, about));
        Board after = before.after(events);
        candidates.save(document, before, after);
        cases.update(document, new Cases.Case(version, after.next()));
        correct(document, events);
    }

    private void correct(DocumentId document, List<ReviewEvent> events) {
        for (ReviewEvent event : events) {
            if (event instanceof ReviewEvent.Corrected it) {
                documents.correct(document, it.title(), it.dated(), it.place());
            }
        }
    }

    private static Document heading(ReviewEvent.Received it) {
        return new Document(
                it.document(),
                it.name(),
                it.title(),
                it.format(),
                it.sha256(),
                it.bytes(),
                it.length(),
                it.dated(),
                it.place(),
                it.receivedAt(),
                it.receivedBy(),
                it.sample());
    }

    private static DocumentId document(Recorded it) {
        return new DocumentId(Long.parseLong(it.stream().substring(KIND.length() + 1)));
    }
}
