package org.luoshi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.intake.Cast.MATTER;
import static org.luoshi.server.intake.Cast.after;
import static org.luoshi.server.intake.Cast.board;
import static org.luoshi.server.intake.Cast.firms;
import static org.luoshi.server.intake.Cast.on;
import static org.luoshi.server.intake.Cast.plant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;

class RulingsTest {

    @Test
    void confirmsAnOpenCandidate() {
        Board after = after(board(firms()), Rulings.confirm(board(firms()), firms().seen(), Optional.empty(), MATTER));

        assertThat(on(after, 1).status()).isEqualTo(new Status.Confirmed(MATTER));
        assertThat(on(after, 1).version()).isEqualTo(2);
    }

    @Test
    void refusesToConfirmTwice() {
        Board confirmed =
                after(board(firms()), Rulings.confirm(board(firms()), firms().seen(), Optional.empty(), MATTER));

        assertRefused(
                Rulings.confirm(confirmed, on(confirmed, 1).seen(), Optional.empty(), MATTER),
                Refusals.ALREADY_CONFIRMED);
    }

    @Test
    void refusesToConfirmWhatWasSetAside() {
        Board aside = after(board(firms()), Rulings.setAside(board(firms()), firms().seen(), Grounds.ROUTINE, ""));

        assertRefused(
                Rulings.confirm(aside, on(aside, 1).seen(), Optional.empty(), MATTER), Refusals.ALREADY_SET_ASIDE);
    }

    @Test
    void mendsTheWholeContent() {
        Content mended = new Content("高企净增20家", List.of(Cast.INDUSTRY), new Due.None(), List.of());

        Board after = after(board(firms()), Rulings.mend(board(firms()), firms().seen(), mended));

        assertThat(on(after, 1).content()).isEqualTo(mended);
        assertThat(on(after, 1).quotes()).isEqualTo(firms().quotes());
    }

    @Test
    void refusesATitleOfNothing() {
        Content empty = new Content("  ", List.of(), new Due.None(), List.of());

        assertRefused(Rulings.mend(board(firms()), firms().seen(), empty), Refusals.TITLE_MISSING);
    }

    @Test
    void refusesAnEndlessTitle() {
        Content endless = new Content("长".repeat(501), List.of(), new Due.None(), List.of());

        assertRefused(Rulings.mend(board(firms()), firms().seen(), endless), Refusals.TITLE_TOO_LONG);
    }

    @Test
    void refusesARangeThatRunsBackwards() {
        Measure backwards = new Measure(
                Optional.empty(),
                "12到10家",
                "企业",
                Measure.Comparison.RANGE,
                BigDecimal.valueOf(12),
                Optional.of(BigDecimal.TEN),
                "家",
                Optional.empty());
        Content content = new Content("培育企业", List.of(), new Due.None(), List.of(backwards));

        assertRefused(Rulings.mend(board(firms()), firms().seen(), content), Refusals.RANGE_REVERSED);
    }

    @Test
    void assignsOwnersAndKeepsTheRest() {
        Owner town = new Owner("石桥镇", Owner.Role.LEAD, Owner.Source.ASSIGNED);

        Board after = after(board(firms()), Rulings.assign(board(firms()), firms().seen(), List.of(town)));

        assertThat(on(after, 1).content().owners()).containsExactly(town);
        assertThat(on(after, 1).content().title()).isEqualTo(firms().content().title());
    }

    @Test
    void refusesTheSameUnitTwice() {
        Owner again = new Owner("区科技局", Owner.Role.SUPPORT, Owner.Source.ASSIGNED);

        assertRefused(
                Rulings.assign(board(firms()), firms().seen(), List.of(Cast.SCIENCE, again)), Refusals.OWNER_TWICE);
    }

    @Test
    void asksForANoteWhereTheGroundsAreOther() {
        assertRefused(Rulings.setAside(board(firms()), firms().seen(), Grounds.OTHER, " "), Refusals.NOTE_MISSING);
    }

    @Test
    void takesAConfirmationBackWithItsMatter() {
        Board confirmed =
                after(board(firms()), Rulings.confirm(board(firms()), firms().seen(), Optional.empty(), MATTER));

        Ruling back = Rulings.takeBack(confirmed, on(confirmed, 1).seen(), matter -> true);

        assertThat(back)
                .isEqualTo(
                        Ruling.accepted(new ReviewEvent.TakenBack(List.of(firms().id()), List.of(), List.of(MATTER))));
        assertThat(on(after(confirmed, back), 1).isOpen()).isTrue();
    }

    @Test
    void refusesToTakeAConfirmationBackOnceTheMatterMovedOn() {
        Board confirmed =
                after(board(firms()), Rulings.confirm(board(firms()), firms().seen(), Optional.empty(), MATTER));

        assertRefused(Rulings.takeBack(confirmed, on(confirmed, 1).seen(), matter -> false), Refusals.MATTER_MOVED);
    }

    @Test
    void takesDecisionsBackOneByOne() {
        Content mended = new Content("改过的名称", List.of(), new Due.None(), List.of());
        Board first = after(board(firms()), Rulings.mend(board(firms()), firms().seen(), mended));
        Board second = after(first, Rulings.setAside(first, on(first, 1).seen(), Grounds.DUPLICATE, ""));

        Board open = after(second, Rulings.takeBack(second, on(second, 1).seen(), matter -> true));
        Board fresh = after(open, Rulings.takeBack(open, on(open, 1).seen(), matter -> true));

        assertThat(on(open, 1).content()).isEqualTo(mended);
        assertThat(on(open, 1).isOpen()).isTrue();
        assertThat(on(fresh, 1).content()).isEqualTo(firms().content());
        assertRefused(Rulings.takeBack(fresh, on(fresh, 1).seen(), matter -> true), Refusals.NOTHING_TO_TAKE_BACK);
    }

    @Test
    void mergesInTheTextsOrderUnderTheFirstLead() {
        Board board = board(firms(), plant());

        Board after = after(board, Mergers.merge(board, List.of(plant().seen(), firms().seen())));

        Candidate merged = on(after, 3);
        assertThat(merged.quotes())
                .containsExactly(firms().quotes().getFirst(), plant().quotes().getFirst());
        assertThat(merged.content().owners(Owner.Role.LEAD)).containsExactly("区科技局");
        assertThat(merged.content().owners(Owner.Role.RESPONSIBLE)).containsExactly("区工信局");
        assertThat(merged.content().due()).isEqualTo(new Due.On(((Due.On) Cast.YEAR).date(), "年内；6月底前"));
        assertThat(Cast.shown(after)).containsExactly(merged);
    }

    @Test
    void takesAMergerBackFromEitherSide() {
        Board board = board(firms(), plant());
        Board merged = after(board, Mergers.merge(board, List.of(firms().seen(), plant().seen())));

        Board fromWhole = after(merged, Rulings.takeBack(merged, on(merged, 3).seen(), matter -> true));
        Board fromPart = after(merged, Rulings.takeBack(merged, on(merged, 1).seen(), matter -> true));

        assertThat(Cast.shown(fromWhole)).extracting(it -> it.id().number()).containsExactly(1, 2);
        assertThat(fromPart).isEqualTo(fromWhole);
    }

    @Test
    void refusesToUnmergeOnceTheMergedOneIsConfirmed() {
        Board board = board(firms(), plant());
        Board merged = after(board, Mergers.merge(board, List.of(firms().seen(), plant().seen())));
        Board confirmed = after(merged, Rulings.confirm(merged, on(merged, 3).seen(), Optional.empty(), MATTER));

        assertRefused(Rulings.takeBack(confirmed, on(confirmed, 1).seen(), matter -> true), Refusals.PARTS_DECIDED);
    }

    @Test
    void refusesToMergeOneWithItself() {
        assertRefused(
                Mergers.merge(board(firms()), List.of(firms().seen(), firms().seen())), Refusals.TOO_FEW_TO_MERGE);
    }

    static void assertRefused(Ruling ruling, Decision.Refused why) {
        assertThat(ruling).isEqualTo(Ruling.refused(why));
    }
}
