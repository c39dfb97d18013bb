package org.luoshi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.intake.Cast.after;
import static org.luoshi.server.intake.Cast.at;
import static org.luoshi.server.intake.Cast.board;
import static org.luoshi.server.intake.Cast.firms;
import static org.luoshi.server.intake.Cast.on;
import static org.luoshi.server.intake.Cast.text;
import static org.luoshi.server.intake.RulingsTest.assertRefused;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.shared.Span;

class CuttingsTest {

    private static final int CUT = at("培育").start();

    @Test
    void splitsWhereThePersonSays() {
        Board board = board(firms());

        Board after = after(board, Cuttings.split(board, firms().seen(), List.of(CUT), text()));

        assertThat(Cast.shown(after))
                .extracting(it -> it.content().title())
                .containsExactly("新增高新技术企业20家以上", "培育专精特新企业12家");
        assertThat(on(after, 2).content().measures())
                .extracting(Measure::metric)
                .containsExactly("新增高新技术企业");
        assertThat(on(after, 3).content().owners()).isEqualTo(firms().content().owners());
        assertThat(on(after, 3).quotes().getFirst().words()).isEqualTo("培育专精特新企业12家");
    }

    @Test
    void splitsBetweenTheMeasures() {
        Board board = board(firms());

        assertThat(Cuttings.splitByMeasures(board, firms().seen(), text()))
                .isEqualTo(Cuttings.split(board, firms().seen(), List.of(CUT), text()));
    }

    @Test
    void refusesACutOutsideTheWords() {
        Board board = board(firms());
        int outside = at("石桥镇").start();

        assertRefused(Cuttings.split(board, firms().seen(), List.of(outside), text()), Refusals.CUT_OUTSIDE);
        assertRefused(Cuttings.split(board, firms().seen(), List.of(), text()), Refusals.CUT_OUTSIDE);
        assertRefused(Cuttings.split(board, firms().seen(), List.of(0), text()), Refusals.CUT_OUTSIDE);
    }

    @Test
    void refusesAPartOfPunctuationOnly() {
        Board board = board(firms());
        int beforeTheStop = at("。推进").start();

        assertRefused(Cuttings.split(board, firms().seen(), List.of(beforeTheStop), text()), Refusals.PART_EMPTY);
    }

    @Test
    void refusesToSplitByMeasuresWhereThereIsNone() {
        Board board = board(firms(), Cast.plant());

        assertRefused(Cuttings.splitByMeasures(board, Cast.plant().seen(), text()), Refusals.TOO_FEW_MEASURES);
    }

    @Test
    void takesASplitBackFromOneOfItsParts() {
        Board board = board(firms());
        Board split = after(board, Cuttings.split(board, firms().seen(), List.of(CUT), text()));

        Board back = after(split, Rulings.takeBack(split, on(split, 3).seen(), matter -> true));

        assertThat(Cast.shown(back)).extracting(it -> it.id().number()).containsExactly(1);
        assertThat(on(back, 1).content()).isEqualTo(firms().content());
    }

    @Test
    void refusesToTakeASplitBackOnceAPartIsDecided() {
        Board board = board(firms());
        Board split = after(board, Cuttings.split(board, firms().seen(), List.of(CUT), text()));
        Board decided = after(split, Rulings.setAside(split, on(split, 2).seen(), Grounds.ROUTINE, ""));

        assertRefused(Rulings.takeBack(decided, on(decided, 3).seen(), matter -> true), Refusals.PARTS_DECIDED);
    }

    @Test
    void takesUpSelectedWordsWithoutTheirPunctuation() {
        Board board = board();

        Board after = after(board, Cuttings.takeUp(board, at("推进石桥镇污水处理厂扩建，"), text(), List.of("二、民生"), "小周"));

        assertThat(on(after, 1).quotes().getFirst().words()).isEqualTo("推进石桥镇污水处理厂扩建");
        assertThat(on(after, 1).origin()).isEqualTo(new Origin.TakenUp("小周"));
        assertThat(on(after, 1).section()).containsExactly("二、民生");
    }

    @Test
    void refusesWordsThatAreNone() {
        Board board = board();

        assertRefused(Cuttings.takeUp(board, punctuation(), text(), List.of(), "小周"), Refusals.WORDS_EMPTY);
        assertRefused(Cuttings.takeUp(board, new Span(0, 10_000), text(), List.of(), "小周"), Refusals.WORDS_OUTSIDE);
    }

    @Test
    void refusesWordsThatAreACandidateAlready() {
        Board board = board(firms());

        assertRefused(
                Cuttings.takeUp(board, firms().quotes().getFirst().span(), text(), List.of(), "小周"),
                Refusals.ALREADY_CANDIDATE);
    }

    @Test
    void everyPartOfAnySplitQuotesWordsInsideTheWhole() {
        Random random = new Random(20260228);
        Board board = board(firms());
        Span whole = firms().quotes().getFirst().span();
        for (int round = 0; round < 500; round++) {
            List<Integer> cuts = random.ints(1 + random.nextInt(3), whole.start() - 2, whole.end() + 3)
                    .boxed()
                    .toList();
            Ruling ruling = Cuttings.split(board, firms().seen(), cuts, text());
            if (ruling instanceof Ruling.Yes) {
                List<Candidate> parts = Cast.shown(after(board, ruling));
                assertThat(parts).hasSizeGreaterThan(1).allSatisfy(part -> {
                    assertThat(whole.contains(part.quotes().getFirst().span())).isTrue();
                    assertThat(part.quotes().getFirst().holds()).isTrue();
                    assertThat(text().quote(part.quotes().getFirst().span()))
                            .isEqualTo(part.quotes().getFirst());
                });
                assertThat(parts.stream()
                                .mapToInt(part -> part.content().measures().size())
                                .sum())
                        .isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void offersClausesToCutBetween() {
        assertThat(Words.clauses(text(), firms().quotes()))
                .extracting(Clause::words)
                .containsExactly("新增高新技术企业20家以上，", "培育专精特新企业12家。");
    }

    private static Span punctuation() {
        return new Span(at("。推进").start(), at("。推进").start() + 1);
    }
}
