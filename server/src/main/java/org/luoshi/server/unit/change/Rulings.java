package org.luoshi.server.unit.change;

import static org.luoshi.server.unit.change.Ruling.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Unit;

/** What a change of the organisation leads to: pure, from the board and the change to events or a refusal. */
public final class Rulings {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DUTIES = 10_000;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_ALIASES = 30;

    private Rulings() {}

    public static Ruling decide(Board board, Change change) {
        return switch (change) {
            case Change.SetUnit it -> set(board, it.wanted());
            case Change.Dissolve it -> dissolve(board, it);
            case Change.SetPost it -> PostRulings.set(board, it.wanted());
            case Change.HandOver it -> PostRulings.handOver(board, it);
            case Change.Abolish it -> PostRulings.abolish(board, it.post());
            case Change.SetDutyList it -> DutyListRulings.set(board, it);
        };
    }

    private static Ruling set(Board board, Unit wanted) {
        return unfit(board, wanted)
                .or(() -> misplaced(board, wanted))
                .or(() -> unmembered(board, wanted))
                .orElseGet(() -> new Ruling.Accepted(differences(board.unit(wanted.code()), wanted)));
    }

    private static Optional<Ruling> unfit(Board board, Unit wanted) {
        if (board.unit(wanted.code()).filter(Unit::dissolved).isPresent()) {
            return Optional.of(refused("unit-dissolved", "code", wanted.code()));
        }
        if (wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
            return Optional.of(refused("unit-name-length", "name", LONGEST_NAME));
        }
        if (wanted.brief().isBlank() || wanted.brief().length() > LONGEST_NAME) {
            return Optional.of(refused("unit-brief-length", "brief", LONGEST_NAME));
        }
        if (wanted.aliases().size() > MOST_ALIASES
                || wanted.aliases().stream().anyMatch(it -> it.isBlank() || it.length() > LONGEST_NAME)) {
            return Optional.of(refused("unit-aliases", "aliases", MOST_ALIASES, LONGEST_NAME));
        }
        if (wanted.duties().length() > LONGEST_DUTIES) {
            return Optional.of(refused("unit-duties-length", "duties", LONGEST_DUTIES));
        }
        return namesake(board, wanted).map(other -> refused("unit-name-taken", "name", wanted.name(), other.code()));
    }

    /** Another unit of the same full name; brief names may be shared, and are then unclear. */
    private static Optional<Unit> namesake(Board board, Unit wanted) {
        return board.charters().stream()
                .map(Charter::unit)
                .filter(it -> !it.dissolved() && !it.code().equals(wanted.code()))
                .filter(it -> it.name().equals(wanted.name()))
                .findFirst();
    }

    private static Optional<Ruling> misplaced(Board board, Unit wanted) {
        boolean district = wanted.kind() == Unit.Kind.DISTRICT;
        if (district
                && board.charters().stream()
                        .map(Charter::unit)
                        .anyMatch(it -> it.kind() == Unit.Kind.DISTRICT
                                && !it.dissolved()
                                && !it.code().equals(wanted.code()))) {
            return Optional.of(refused("unit-second-district", "kind"));
        }
        if (wanted.parent().isEmpty()) {
            return district ? Optional.empty() : Optional.of(refused("unit-needs-parent", "parent"));
        }
        UnitCode parent = wanted.parent().get();
        if (!board.stands(parent)) {
            return Optional.of(refused("unit-unknown-parent", "parent", parent));
        }
        return district || board.isWithin(parent, wanted.code())
                ? Optional.of(refused("unit-cycle", "parent", wanted.code(), parent))
                : Optional.empty();
    }

    private static Optional<Ruling> unmembered(Board board, Unit wanted) {
        if (wanted.kind() != Unit.Kind.TASK_FORCE && !wanted.members().isEmpty()) {
            return Optional.of(refused("unit-members-of-task-force-only", "members"));
        }
        return wanted.members().stream()
                .filter(it -> !board.stands(it) || it.equals(wanted.code()))
                .findFirst()
                .map(it -> refused("unit-unknown-member", "members", it));
    }

    private static List<UnitEvent> differences(Optional<Unit> now, Unit wanted) {
        List<UnitEvent> events = new ArrayList<>();
        if (now.isEmpty()) {
            events.add(new UnitEvent.Founded(
                    wanted.code(), wanted.name(), wanted.brief(), wanted.aliases(), wanted.kind(), wanted.parent()));
        } else {
            changed(now.get(), wanted, events);
        }
        if (!wanted.duties().equals(now.map(Unit::duties).orElse(""))) {
            events.add(new UnitEvent.DutiesSet(wanted.duties()));
        }
        if (!wanted.members()
                .equals(now.<java.util.Set<UnitCode>>map(Unit::members).orElseGet(TreeSet::new))) {
            events.add(new UnitEvent.MembersSet(List.copyOf(wanted.members())));
        }
        return events;
    }

    private static void changed(Unit now, Unit wanted, List<UnitEvent> events) {
        if (!now.name().equals(wanted.name())
                || !now.brief().equals(wanted.brief())
                || !now.aliases().equals(wanted.aliases())) {
            events.add(new UnitEvent.Renamed(wanted.name(), wanted.brief(), withFormerNames(now, wanted)));
        }
        if (!now.parent().equals(wanted.parent())) {
            events.add(new UnitEvent.Moved(wanted.parent()));
        }
        if (now.kind() != wanted.kind()) {
            events.add(new UnitEvent.Reclassified(wanted.kind()));
        }
    }

    /** Documents of the past call a unit by the name that it had then. */
    private static List<String> withFormerNames(Unit now, Unit wanted) {
        List<String> aliases = new ArrayList<>(wanted.aliases());
        for (String former : List.of(now.name(), now.brief())) {
            if (!former.equals(wanted.name()) && !former.equals(wanted.brief()) && !aliases.contains(former)) {
                aliases.add(former);
            }
        }
        return aliases;
    }

    private static Ruling dissolve(Board board, Change.Dissolve it) {
        Optional<Charter> charter =
                board.find(it.unit()).filter(found -> !found.unit().dissolved());
        if (charter.isEmpty()) {
            return refused("unit-unknown", "code", it.unit());
        }
        if (it.reason().length() > LONGEST_REASON) {
            return refused("unit-reason-length", "reason", LONGEST_REASON);
        }
        Optional<Unit> lower = board.below(it.unit()).findFirst();
        if (lower.isPresent()) {
            return refused(
                    "unit-has-units-below", "state", it.unit(), lower.get().brief());
        }
        return charter.get().posts().stream()
                .filter(post -> !post.abolished() && post.holder().isPresent())
                .findFirst()
                .map(post -> refused(
                        "unit-has-open-posts",
                        "state",
                        it.unit(),
                        post.code(),
                        post.holder().orElse("")))
                .orElseGet(() -> new Ruling.Accepted(List.of(new UnitEvent.Dissolved(it.reason()))));
    }
}
