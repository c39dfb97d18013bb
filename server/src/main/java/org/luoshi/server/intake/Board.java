package org.luoshi.server.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.luoshi.server.intake.ReviewEvent.Made;

/**
 * The candidates of one document, as far as a decision needs them.
 *
 * @param next the number of the next candidate to be made
 */
record Board(int next, Map<CandidateId, Candidate> candidates) {

    Board {
        candidates = Map.copyOf(candidates);
    }

    Optional<Candidate> find(CandidateId id) {
        return Optional.ofNullable(candidates.get(id));
    }

    /** One that must be there, because an event or another candidate names it. */
    Candidate get(CandidateId id) {
        return find(id).orElseThrow(() -> new IllegalStateException(
                "no candidate %s among %s. Maybe it was not loaded".formatted(id, candidates.keySet())));
    }

    /** As extraction proposed it. */
    static Board of(List<Candidate> proposals) {
        Map<CandidateId, Candidate> all = new TreeMap<>();
        proposals.forEach(it -> all.put(it.id(), it));
        return new Board(proposals.size() + 1, all);
    }

    /** The board after events, in their order. */
    Board after(List<ReviewEvent> events) {
        Board after = this;
        for (ReviewEvent event : events) {
            after = after.after(event);
        }
        return after;
    }

    /** Those that are not as they were before, or were not there, by number. */
    List<Candidate> changedSince(Board before) {
        return candidates.values().stream()
                .filter(it -> !before.find(it.id()).filter(it::equals).isPresent())
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
    }

    /** The board after an event: the only place that says what events mean. */
    Board after(ReviewEvent event) {
        return switch (event) {
            case ReviewEvent.Received received -> this;
            case ReviewEvent.ReceivedOnly received -> this;
            case ReviewEvent.Corrected corrected -> this;
            case ReviewEvent.Confirmed it ->
                change(
                        it.candidate(),
                        was -> was.decided(
                                new Status.Confirmed(it.matter()), was.content().with(it.playbook())));
            case ReviewEvent.Mended it -> change(it.candidate(), was -> was.decided(was.status(), it.content()));
            case ReviewEvent.Assigned it ->
                change(
                        it.candidate(),
                        was -> was.decided(was.status(), was.content().with(it.owners())));
            case ReviewEvent.SetAside it ->
                change(it.candidate(), was -> was.decided(new Status.SetAside(it.grounds(), it.note()), was.content()));
            case ReviewEvent.SplitUp it -> split(it);
            case ReviewEvent.Merged it -> merged(it);
            case ReviewEvent.TakenUp it -> made(it.candidate(), new Origin.TakenUp(it.by()), List.of());
            case ReviewEvent.TakenBack it -> takenBack(it);
        };
    }

    private Board split(ReviewEvent.SplitUp it) {
        Candidate whole = get(it.candidate());
        Board board = change(
                whole.id(),
                was -> was.decided(
                        new Status.Split(it.parts().stream().map(Made::id).toList()), was.content()));
        for (Made part : it.parts()) {
            board = board.made(part, new Origin.SplitFrom(whole.id()), List.of(whole));
        }
        return board;
    }

    private Board merged(ReviewEvent.Merged it) {
        List<Candidate> parts = it.candidates().stream().map(this::get).toList();
        Board board = this;
        for (CandidateId part : it.candidates()) {
            board = board.change(
                    part, was -> was.decided(new Status.Merged(it.into().id()), was.content()));
        }
        return board.made(it.into(), new Origin.MergedFrom(it.candidates()), parts);
    }

    private Board takenBack(ReviewEvent.TakenBack it) {
        Board board = this;
        for (CandidateId id : it.restored()) {
            board = board.change(id, Candidate::restored);
        }
        for (CandidateId id : it.gone()) {
            board = board.change(id, Candidate::gone);
        }
        return board;
    }

    /** What a person made is as sure as what it was made of; taken from the text itself, it is sure. */
    private Board made(Made it, Origin origin, List<Candidate> of) {
        double sure = of.stream().mapToDouble(Candidate::confidence).min().orElse(1);
        List<Reason> why =
                of.stream().flatMap(whole -> whole.why().stream()).distinct().toList();
        Optional<String> framework =
                of.stream().flatMap(whole -> whole.framework().stream()).findFirst();
        Optional<String> suggested =
                of.stream().flatMap(whole -> whole.suggested().stream()).findFirst();
        Candidate made = new Candidate(
                it.id(),
                1,
                it.quotes(),
                it.content(),
                new Status.Open(),
                origin,
                it.section(),
                framework,
                suggested,
                sure,
                why,
                new ArrayList<>());
        return put(made, Math.max(next, it.id().number() + 1));
    }

    private Board change(CandidateId id, UnaryOperator<Candidate> how) {
        return put(how.apply(get(id)), next);
    }

    private Board put(Candidate candidate, int following) {
        Map<CandidateId, Candidate> after = new TreeMap<>(candidates);
        after.put(candidate.id(), candidate);
        return new Board(following, after);
    }
}
