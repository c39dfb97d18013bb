package org.luoshi.server.intake;

import static org.luoshi.server.intake.Ruling.accepted;
import static org.luoshi.server.intake.Ruling.refused;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.luoshi.server.intake.Candidate.Seen;
import org.luoshi.server.intake.Decision.Refused;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;

/** What a command leads to: pure, from the board and the command to events or a refusal. */
final class Rulings {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_PLACE = 100;

    private Rulings() {}

    /** @param playbook chosen with the confirmation, known to exist */
    static Ruling confirm(Board board, Seen seen, Optional<String> playbook, MatterId fresh) {
        return onOpen(
                board,
                seen,
                it -> unfit(it.content())
                        .<Ruling>map(Ruling.No::new)
                        .orElseGet(() -> accepted(new ReviewEvent.Confirmed(it.id(), fresh, playbook))));
    }

    static Ruling mend(Board board, Seen seen, Content content) {
        return onOpen(
                board,
                seen,
                it -> unfit(content)
                        .<Ruling>map(Ruling.No::new)
                        .orElseGet(() -> accepted(new ReviewEvent.Mended(it.id(), content))));
    }

    static Ruling assign(Board board, Seen seen, List<Owner> owners) {
        return onOpen(
                board,
                seen,
                it -> twice(owners)
                        ? refused(Refusals.OWNER_TWICE)
                        : accepted(new ReviewEvent.Assigned(it.id(), owners)));
    }

    static Ruling setAside(Board board, Seen seen, Grounds grounds, String note) {
        if (grounds == Grounds.OTHER && note.isBlank()) {
            return refused(Refusals.NOTE_MISSING);
        }
        if (note.length() > LONGEST_NOTE) {
            return refused(Refusals.NOTE_TOO_LONG);
        }
        return onOpen(board, seen, it -> accepted(new ReviewEvent.SetAside(it.id(), grounds, note.strip())));
    }

    /**
     * Takes the last decision about a candidate back, unless something was decided that rests on it.
     *
     * @param untouched whether nothing has happened to a matter since it was registered
     */
    static Ruling takeBack(Board board, Seen seen, Predicate<MatterId> untouched) {
        return board.find(seen.id())
                .map(it -> it.earlier().isEmpty() ? takeMakingBack(board, it) : takeDecisionBack(board, it, untouched))
                .orElseGet(() -> refused(Refusals.NO_CANDIDATE));
    }

    private static Ruling takeDecisionBack(Board board, Candidate it, Predicate<MatterId> untouched) {
        return switch (it.status()) {
            case Status.Open open -> takenBack(List.of(it.id()), List.of(), List.of());
            case Status.SetAside aside -> takenBack(List.of(it.id()), List.of(), List.of());
            case Status.Confirmed confirmed ->
                untouched.test(confirmed.matter())
                        ? takenBack(List.of(it.id()), List.of(), List.of(confirmed.matter()))
                        : refused(Refusals.MATTER_MOVED);
            case Status.Split split -> unmake(board, List.of(it.id()), split.into());
            case Status.Merged merged -> takeMakingBack(board, board.get(merged.into()));
            case Status.Gone gone -> refused(Refusals.NO_CANDIDATE);
        };
    }

    private static Ruling takeMakingBack(Board board, Candidate it) {
        if (it.status() instanceof Status.Gone) {
            return refused(Refusals.NO_CANDIDATE);
        }
        return switch (it.origin()) {
            case Origin.Rules rules -> refused(Refusals.NOTHING_TO_TAKE_BACK);
            case Origin.Model model -> refused(Refusals.NOTHING_TO_TAKE_BACK);
            case Origin.TableRow row -> refused(Refusals.NOTHING_TO_TAKE_BACK);
            case Origin.TakenUp taken -> unmake(board, List.of(), List.of(it.id()));
            case Origin.MergedFrom merged -> unmake(board, merged.parts(), List.of(it.id()));
            case Origin.SplitFrom split -> takeDecisionBack(board, board.get(split.whole()), matter -> false);
        };
    }

    private static Ruling unmake(Board board, List<CandidateId> restored, List<CandidateId> gone) {
        boolean untouched = gone.stream().map(board::get).allMatch(Candidate::isUntouched);
        return untouched ? takenBack(restored, gone, List.of()) : refused(Refusals.PARTS_DECIDED);
    }

    private static Ruling takenBack(List<CandidateId> restored, List<CandidateId> gone, List<MatterId> withdrawn) {
        return accepted(new ReviewEvent.TakenBack(restored, gone, withdrawn));
    }

    /** Goes on only where the candidate is there and nobody has decided on it. */
    static Ruling onOpen(Board board, Seen seen, java.util.function.Function<Candidate, Ruling> then) {
        return board.find(seen.id())
                .map(it -> closed(it.status()).<Ruling>map(Ruling.No::new).orElseGet(() -> then.apply(it)))
                .orElseGet(() -> refused(Refusals.NO_CANDIDATE));
    }

    static Ruling correct(Heading heading) {
        if (heading.title().isEmpty()) {
            return refused(Refusals.TITLE_MISSING);
        }
        if (heading.title().length() > LONGEST_TITLE) {
            return refused(Refusals.TITLE_TOO_LONG);
        }
        return heading.place().filter(place -> place.length() > LONGEST_PLACE).isPresent()
                ? refused(Refusals.PLACE_TOO_LONG)
                : accepted(new ReviewEvent.Corrected(heading.title(), heading.date(), heading.place()));
    }

    private static Optional<Refused> closed(Status status) {
        return switch (status) {
            case Status.Open open -> Optional.empty();
            case Status.Confirmed confirmed -> Optional.of(Refusals.ALREADY_CONFIRMED);
            case Status.SetAside aside -> Optional.of(Refusals.ALREADY_SET_ASIDE);
            case Status.Split split -> Optional.of(Refusals.ALREADY_SPLIT);
            case Status.Merged merged -> Optional.of(Refusals.ALREADY_MERGED);
            case Status.Gone gone -> Optional.of(Refusals.NO_CANDIDATE);
        };
    }

    private static Optional<Refused> unfit(Content content) {
        if (content.title().isEmpty()) {
            return Optional.of(Refusals.TITLE_MISSING);
        }
        if (content.title().length() > LONGEST_TITLE) {
            return Optional.of(Refusals.TITLE_TOO_LONG);
        }
        if (twice(content.owners())) {
            return Optional.of(Refusals.OWNER_TWICE);
        }
        return content.measures().stream().anyMatch(Rulings::reversed)
                ? Optional.of(Refusals.RANGE_REVERSED)
                : Optional.empty();
    }

    private static boolean twice(List<Owner> owners) {
        Set<String> names = new HashSet<>();
        return !owners.stream().allMatch(owner -> names.add(owner.name()));
    }

    private static boolean reversed(Measure measure) {
        return measure.upper()
                .filter(upper -> upper.compareTo(measure.value()) < 0)
                .isPresent();
    }
}
