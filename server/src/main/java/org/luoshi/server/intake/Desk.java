package org.luoshi.server.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.luoshi.server.document.DocumentText;
import org.luoshi.server.document.Documents;
import org.luoshi.server.intake.Candidate.Seen;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Register;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.Who;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where decisions are taken one after the other for each document: loads, lets decide, records. */
@Component
class Desk {

    private final Documents documents;
    private final Candidates candidates;
    private final Sentences sentences;
    private final Ledger ledger;
    private final Register register;
    private final Registrations registrations;
    private final Cases cases;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    Desk(
            Documents documents,
            Candidates candidates,
            Sentences sentences,
            Ledger ledger,
            Register register,
            Registrations registrations,
            Cases cases,
            Clock clock) {
        this.documents = documents;
        this.candidates = candidates;
        this.sentences = sentences;
        this.ledger = ledger;
        this.register = register;
        this.registrations = registrations;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    Decision decide(DocumentId document, Command command, Who who) {
        return decide(document, command, who, clock.instant());
    }

    @Transactional
    Decision decide(DocumentId document, Command command, Who who, Instant at) {
        Optional<Cases.Case> lock = cases.lock(document);
        if (lock.isEmpty()) {
            return Refusals.NO_DOCUMENT;
        }
        Board board = new Board(lock.get().next(), candidates.withKin(document, ids(command)));
        List<Candidate> stale = stale(board, command);
        if (!stale.isEmpty()) {
            return new Decision.Conflict(stale);
        }
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        return switch (ruling(document, board, command, who, now)) {
            case Ruling.No no -> no.refused();
            case Ruling.Yes yes -> record(document, lock.get(), board, yes.events(), who, now);
        };
    }

    /** Empty when it is done; the later of two who correct at once has the last word. */
    @Transactional
    Optional<Decision.Refused> correct(DocumentId document, Heading heading, Who who) {
        Optional<Cases.Case> lock = cases.lock(document);
        if (lock.isEmpty()) {
            return Optional.of(Refusals.NO_DOCUMENT);
        }
        return switch (Rulings.correct(heading)) {
            case Ruling.No no -> Optional.of(no.refused());
            case Ruling.Yes yes -> {
                Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                append(document, lock.get().version(), yes.events(), who, now);
                yield Optional.empty();
            }
        };
    }

    private Ruling ruling(DocumentId document, Board board, Command command, Who who, Instant now) {
        return switch (command) {
            case Command.Confirm it -> confirm(board, it, now);
            case Command.Mend it -> Rulings.mend(board, it.candidate(), it.content());
            case Command.Assign it -> Rulings.assign(board, it.candidate(), it.owners());
            case Command.SetAside it -> Rulings.setAside(board, it.candidate(), it.grounds(), it.note());
            case Command.TakeBack it -> Rulings.takeBack(board, it.candidate(), register::isUntouched);
            case Command.Merge it -> Mergers.merge(board, it.candidates());
            case Command.Split it -> Cuttings.split(board, it.candidate(), it.at(), text(document));
            case Command.SplitByMeasures it -> Cuttings.splitByMeasures(board, it.candidate(), text(document));
            case Command.TakeUpWords it -> takeUp(document, board, it.words(), who);
            case Command.TakeUpSentence it ->
                sentences
                        .find(document, it.sentence())
                        .map(sentence -> takeUp(document, board, sentence.span(), who))
                        .orElseGet(() -> Ruling.refused(Refusals.NO_SENTENCE));
        };
    }

    /** A procedure that this program does not know is refused before anything is recorded. */
    private Ruling confirm(Board board, Command.Confirm it, Instant now) {
        Optional<String> chosen = board.find(it.candidate().id())
                .flatMap(candidate -> candidate.content().with(it.playbook()).playbook());
        return registrations.isKnown(chosen)
                ? Rulings.confirm(board, it.candidate(), it.playbook(), MatterId.fresh(now, random))
                : Ruling.refused(Refusals.NO_PLAYBOOK);
    }

    private Ruling takeUp(DocumentId document, Board board, Span words, Who who) {
        Map<CandidateId, Candidate> near = new HashMap<>();
        candidates.startingIn(document, words.start(), words.end()).forEach(it -> near.put(it.id(), it));
        List<String> section = candidates.sectionBefore(document, words.start());
        return Cuttings.takeUp(new Board(board.next(), near), words, text(document), section, who.name());
    }

    /** The matters' streams first, the review's last; the projection writes what the events mean. */
    private Decision record(
            DocumentId document, Cases.Case at, Board board, List<ReviewEvent> events, Who who, Instant now) {
        Board after = board.after(events);
        for (ReviewEvent event : events) {
            settle(document, after, event, who, now);
        }
        append(document, at.version(), events, who, now);
        List<Candidate> changed = after.changedSince(board);
        return new Decision.Done(changed, next(changed));
    }

    private void settle(DocumentId document, Board after, ReviewEvent event, Who who, Instant now) {
        if (event instanceof ReviewEvent.Confirmed it) {
            register.register(registrations.of(document, after.get(it.candidate()), it.matter()), who, now);
        } else if (event instanceof ReviewEvent.TakenBack it) {
            it.withdrawn().forEach(matter -> register.withdraw(matter, who, now));
        }
    }

    private void append(DocumentId document, int version, List<ReviewEvent> events, Who who, Instant now) {
        Appended appended = ledger.append(
                stream(document),
                version,
                events.stream().map(ReviewEvent.FORMS::write).toList(),
                who,
                now);
        if (appended instanceof Appended.Conflict conflict) {
            throw new IllegalStateException("review %s is at version %d, not %d. Maybe its row was not locked"
                    .formatted(document, conflict.version(), version));
        }
    }

    static Stream stream(DocumentId document) {
        return new Stream(ReviewProjection.KIND, document.toString());
    }

    private DocumentText text(DocumentId document) {
        return documents.text(document).orElseThrow();
    }

    private static CandidateId next(List<Candidate> changed) {
        return changed.stream()
                .filter(it -> it.version() == 1)
                .findFirst()
                .or(() -> changed.stream().filter(Candidate::isShown).findFirst())
                .orElseGet(changed::getFirst)
                .id();
    }

    private static List<Candidate> stale(Board board, Command command) {
        return seen(command).stream()
                .flatMap(it -> board.find(it.id()).filter(now -> now.version() != it.version()).stream())
                .toList();
    }

    private static Collection<CandidateId> ids(Command command) {
        return seen(command).stream().map(Seen::id).toList();
    }

    private static List<Seen> seen(Command command) {
        return switch (command) {
            case Command.Confirm it -> List.of(it.candidate());
            case Command.Mend it -> List.of(it.candidate());
            case Command.Assign it -> List.of(it.candidate());
            case Command.Split it -> List.of(it.candidate());
            case Command.SplitByMeasures it -> List.of(it.candidate());
            case Command.SetAside it -> List.of(it.candidate());
            case Command.TakeBack it -> List.of(it.candidate());
            case Command.Merge it -> it.candidates();
            case Command.TakeUpSentence it -> List.of();
            case Command.TakeUpWords it -> List.of();
        };
    }
}
