package org.luoshi.server.unit.change;

import static org.luoshi.server.unit.change.Ruling.refused;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.Unit;

/** What a change of a town's list of duties leads to. */
final class DutyListRulings {

    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_NUMBER = 20;

    private DutyListRulings() {}

    static Ruling set(Board board, Change.SetDutyList it) {
        Optional<Charter> charter =
                board.find(it.unit()).filter(found -> !found.unit().dissolved());
        if (charter.isEmpty()) {
            return refused("unit-unknown", "unit", it.unit());
        }
        if (!it.duties().isEmpty() && !isTown(charter.get().unit())) {
            return refused("duties-of-towns-only", "unit", charter.get().unit().brief());
        }
        Set<String> numbers = new HashSet<>();
        for (DutyListed row : it.duties()) {
            Optional<Ruling> fault = unfit(board, row, numbers);
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        return new Ruling.Accepted(
                charter.get().dutyList().equals(it.duties())
                        ? List.of()
                        : List.of(new UnitEvent.DutyListSet(it.duties())));
    }

    private static boolean isTown(Unit unit) {
        return unit.kind() == Unit.Kind.TOWN || unit.kind() == Unit.Kind.STREET;
    }

    private static Optional<Ruling> unfit(Board board, DutyListed row, Set<String> numbers) {
        if (row.number().isBlank() || row.number().length() > LONGEST_NUMBER) {
            return Optional.of(refused("duties-number-length", "number", row.number(), LONGEST_NUMBER));
        }
        if (!numbers.add(row.number())) {
            return Optional.of(refused("duties-number-twice", "number", row.number()));
        }
        if (row.words().isBlank() || row.words().length() > LONGEST_WORDS) {
            return Optional.of(refused("duties-words-length", "words", row.number(), LONGEST_WORDS));
        }
        return row.unit()
                .filter(code -> !board.stands(code))
                .map(code -> refused("duties-unknown-unit", "by", row.number(), code));
    }
}
