package org.luoshi.server.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.MatterFilter.Sort;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Page;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Scope;

/** Where there are more matters than choices are counted for, lists say the same as a look at each matter. */
class ManyMattersTest {

    private static final int MANY = Matters.LOOKED_AT + 140;
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    private static final MatterFilter ALL = MatterFilter.all();
    private static final List<Scope> SCOPES = List.of(
            new Scope.District(),
            new Scope.Of(Set.of(new UnitCode("dcs"))),
            new Scope.Of(Set.of(new UnitCode("dcs"), new UnitCode("fgj"), new UnitCode("shiqiao"))));

    private static final Map<MatterFilter, Predicate<Matter>> FILTERS = Map.of(
            ALL.withText("学校"), it -> it.title().contains("学校"),
            ALL.withText("老旧小区"), it -> it.title().contains("老旧小区"),
            ALL.withText("校"), it -> it.title().contains("校"),
            ALL.withText("学校 新建"), it -> it.title().contains("新建学校"),
            ALL.withHasMeasure(Optional.of(true)), it -> !it.measures().isEmpty(),
            ALL.withSection(Optional.of("二、民生")), it -> it.section().equals(List.of("二、民生")),
            ALL.withDueFrom(Optional.of(FIRST)).withDueTo(Optional.of(LAST)),
                    it -> it.due()
                            .lastDay()
                            .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
                            .isPresent());

    private static Parts parts;
    private static Matters matters;

    @BeforeAll
    static void register() {
        parts = Parts.open();
        matters = parts.get(Matters.class);
        Random random = new Random(23);
        parts.transaction().executeWithoutResult(transaction -> {
            for (int number = 0; number < MANY; number++) {
                parts.get(Register.class).register(one(number, random), new Who("督查室 小周"), Parts.NOW);
            }
        });
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @Test
    void pagesAreThoseOfALookAtEach() {
        for (Scope scope : SCOPES) {
            matters.choices(ALL, scope, Parts.NOW);
            FILTERS.forEach((filter, meant) -> {
                List<MatterId> expected =
                        each(scope).stream().filter(meant).map(Matter::id).toList();
                for (Sort sort : Sort.values()) {
                    List<MatterId> seen = new ArrayList<>();
                    for (int number = 1; number <= 3; number++) {
                        MatterFilter page = filter.withSort(sort).withPage(number, 300);
                        Page<Matter> looked =
                                matters.look(page, scope, Parts.NOW).page();
                        assertThat(looked.rows())
                                .as("%s by %s", filter, sort)
                                .isEqualTo(matters.find(page, scope).rows());
                        assertThat(looked.total()).isEqualTo(expected.size());
                        looked.rows().forEach(it -> seen.add(it.id()));
                    }
                    assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
                }
            });
        }
    }

    @Test
    void lightsAreCountedAsAskedForOneByOne() {
        for (Scope scope : SCOPES) {
            matters.choices(ALL, scope, Parts.NOW);
            FILTERS.keySet().forEach(filter -> {
                Map<Colour, Long> colours =
                        matters.look(filter, scope, Parts.NOW).choices().colours();
                for (Colour colour : Colour.values()) {
                    MatterFilter lit = filter.withLit(Optional.of(new MatterFilter.Lit(colour, Parts.NOW)));
                    long found = matters.look(lit, scope, Parts.NOW).page().total();
                    assertThat(colours.getOrDefault(colour, 0L))
                            .as("%s %s", filter, colour)
                            .isEqualTo(found)
                            .isEqualTo(matters.find(lit, scope).total());
                }
            });
        }
    }

    @Test
    void columnsOfABoardAreThoseOfEachStatus() {
        List<Matter.Loop> loops = List.of(Matter.Loop.values());
        for (Scope scope : SCOPES) {
            FILTERS.keySet().forEach(filter -> {
                MatterFilter page = filter.withSort(Sort.CLOCK).withPage(1, 12);
                Map<Matter.Loop, Page<Matter>> columns = matters.columns(page, scope, loops);
                for (Matter.Loop loop : loops) {
                    assertThat(columns.get(loop))
                            .as("%s %s", filter, loop)
                            .isEqualTo(matters.find(page.withLoop(Optional.of(loop)), scope));
                }
            });
        }
    }

    @Test
    void ofVeryManyThePagesAreTheSame() {
        Scope district = SCOPES.getFirst();
        matters.choices(ALL, district, Parts.NOW);
        FILTERS.keySet().forEach(filter -> {
            for (Sort sort : Sort.values()) {
                for (int number = 1; number <= 3; number++) {
                    MatterFilter page = filter.withSort(sort).withPage(number, 40);
                    Matters.Looked walked =
                            parts.transaction().execute(transaction -> matters.look(page, district, Parts.NOW, 20));
                    Page<Matter> gathered =
                            matters.look(page, district, Parts.NOW).page();
                    assertThat(walked.page().rows())
                            .as("%s by %s", filter, sort)
                            .isEqualTo(gathered.rows());
                    assertThat(walked.page().next()).isEqualTo(gathered.next());
                }
            }
        });
    }

    @Test
    void ofVeryManyOnlyAsMuchIsSaidAsWasSeen() {
        MatterFilter filter = ALL.withHasMeasure(Optional.of(true)).withPage(2, 40);
        matters.choices(ALL, SCOPES.getFirst(), Parts.NOW);

        Matters.Looked walked =
                parts.transaction().execute(transaction -> matters.look(filter, SCOPES.getFirst(), Parts.NOW, 20));

        assertThat(walked.page().total()).isEqualTo(80);
        assertThat(walked.page().more()).isTrue();
        assertThat(walked.choices().colours()).isEmpty();
    }

    @Test
    void aPagePastTheEndSaysHowManyThereAre() {
        MatterFilter none = ALL.withText("没有这件事").withPage(3, 50);
        MatterFilter some = ALL.withText("新建").withPage(30, 50);
        Page<Matter> past = matters.find(some, SCOPES.getFirst());

        assertThat(matters.find(none, SCOPES.getFirst()).total()).isZero();
        assertThat(past.rows()).isEmpty();
        assertThat(past.total())
                .isEqualTo(each(SCOPES.getFirst()).stream()
                        .filter(it -> it.title().contains("新建"))
                        .count());
    }

    @Test
    void choicesOfSoManyBearNoNumbers() {
        matters.choices(ALL, SCOPES.getFirst(), Parts.NOW);

        assertThat(matters.look(ALL.withHasMeasure(Optional.of(true)), SCOPES.getFirst(), Parts.NOW)
                        .choices()
                        .facets()
                        .counted())
                .isFalse();
    }

    private static List<Matter> each(Scope scope) {
        List<Matter> all = new ArrayList<>();
        matters.each(ALL, scope, all::add);
        assertThat(all).hasSize(MANY);
        return all;
    }

    private static Registration one(int number, Random random) {
        String title = "%s%s第%d期"
                .formatted(random.nextBoolean() ? "新建" : "改造", random.nextInt(3) == 0 ? "老旧小区" : "学校", number);
        Optional<LocalDate> due = random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(360)));
        return new Registration(
                MatterId.fresh(Parts.NOW, random),
                title,
                "task@1",
                List.of(new Owner(random.nextBoolean() ? "区教育局" : "区住建局", Owner.Role.LEAD, Owner.Source.STATED)),
                due.<Due>map(day -> new Due.On(day, "年内")).orElseGet(Due.None::new),
                random.nextBoolean() ? List.of(measure()) : List.of(),
                List.of(random.nextBoolean() ? "一、产业" : "二、民生"),
                Optional.empty(),
                new Matter.Source(
                        Optional.of(new DocumentId(1L + random.nextInt(3))),
                        "文件",
                        1,
                        List.of(Quote.of(new Span(number, number + title.codePointCount(0, title.length())), title))),
                Optional.empty(),
                Optional.empty());
    }

    private static Measure measure() {
        return new Measure(
                Optional.empty(),
                "30个",
                "数量",
                Measure.Comparison.AT_LEAST,
                new BigDecimal("30"),
                Optional.empty(),
                "个",
                Optional.empty());
    }
}
