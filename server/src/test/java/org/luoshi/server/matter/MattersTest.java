package org.luoshi.server.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.MatterFilter.Sort;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Page;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Scope;

class MattersTest {

    private static final DocumentId REPORT = new DocumentId(1);
    private static final DocumentId PLAN = new DocumentId(2);
    private static final Scope ALL = new Scope.District();
    private static Parts parts;
    private static Matters matters;

    @BeforeAll
    static void register() {
        parts = Parts.open();
        matters = parts.get(Matters.class);
        add(REPORT, 10, "新建社区食堂30个", "区民政局", "二、民生", Optional.of(LocalDate.of(2026, 6, 30)), true);
        add(REPORT, 40, "推进石桥镇污水厂扩建", "石桥镇", "二、民生", Optional.of(LocalDate.of(2026, 12, 31)), false);
        add(REPORT, 70, "培育高新技术企业20家", "区科技局", "一、产业", Optional.empty(), true);
        add(PLAN, 5, "=SUM(A1) 完成率100%", "区民政局", "一、目标", Optional.of(LocalDate.of(2026, 9, 1)), true);
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @Test
    void listsTheNewestDocumentFirstAndEachInItsOrder() {
        assertThat(titles(MatterFilter.all()))
                .containsExactly("=SUM(A1) 完成率100%", "新建社区食堂30个", "推进石桥镇污水厂扩建", "培育高新技术企业20家");
    }

    @Test
    void findsWordsInTitleQuoteAndUnitAllAtOnce() {
        assertThat(titles(filter("民政 食堂"))).containsExactly("新建社区食堂30个");
        assertThat(titles(filter("民政 污水"))).isEmpty();
    }

    @Test
    void takesPercentSignsLiterally() {
        assertThat(titles(filter("100%"))).containsExactly("=SUM(A1) 完成率100%");
        assertThat(titles(filter("_"))).isEmpty();
    }

    @Test
    void survivesWhatEverIsTyped() {
        Random random = new Random(20260228);
        for (int round = 0; round < 200; round++) {
            StringBuilder typed = new StringBuilder();
            random.ints(8, 0, 0x3000).forEach(typed::appendCodePoint);
            matters.find(filter(typed.toString()), ALL);
        }
    }

    @Test
    void narrowsByUnitSectionDocumentAndDue() {
        assertThat(titles(with(Optional.of("区民政局"), Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("=SUM(A1) 完成率100%", "新建社区食堂30个");
        assertThat(titles(with(Optional.empty(), Optional.of("二、民生"), Optional.empty(), Optional.empty())))
                .containsExactly("新建社区食堂30个", "推进石桥镇污水厂扩建");
        assertThat(titles(with(Optional.empty(), Optional.empty(), Optional.of(PLAN), Optional.empty())))
                .containsExactly("=SUM(A1) 完成率100%");
        assertThat(titles(with(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 6, 30)))))
                .containsExactly("新建社区食堂30个");
    }

    @Test
    void sortsByDueWithTheUndatedLast() {
        MatterFilter byDue = MatterFilter.all().withSort(Sort.DUE).withPage(1, 2);

        assertThat(titles(byDue)).containsExactly("新建社区食堂30个", "=SUM(A1) 完成率100%");
        assertThat(matters.find(byDue, ALL).total()).isEqualTo(4);
        assertThat(matters.find(byDue, ALL).pages()).isEqualTo(2);
    }

    @Test
    void countsEachChoiceUnderTheOthersButItself() {
        Facets facets = matters.choices(
                        with(Optional.of("区民政局"), Optional.empty(), Optional.of(REPORT), Optional.empty()),
                        ALL,
                        Parts.NOW)
                .facets();

        assertThat(facets.owners())
                .containsExactlyInAnyOrder(
                        new Facets.Count("区财政局", 3),
                        new Facets.Count("区民政局", 1),
                        new Facets.Count("石桥镇", 1),
                        new Facets.Count("区科技局", 1));
        assertThat(facets.documents())
                .extracting(Facets.DocumentCount::document)
                .containsExactly(PLAN, REPORT);
        assertThat(facets.sections()).containsExactly(new Facets.Count("二、民生", 1));
        assertThat(facets.withMeasure()).isEqualTo(1);
        assertThat(facets.withoutMeasure()).isZero();
    }

    @Test
    void findsWordsOfTwoCharactersOrOne() {
        assertThat(titles(filter("食堂"))).containsExactly("新建社区食堂30个");
        assertThat(titles(filter("厂"))).containsExactly("推进石桥镇污水厂扩建");
    }

    @Test
    void countsWithAndWithoutTheKnownTotalAlike() {
        for (Sort sort : Sort.values()) {
            MatterFilter one = MatterFilter.all().withSort(sort).withPage(2, 3);
            OptionalLong known = matters.choices(one, ALL, Parts.NOW).total();

            assertThat(known).hasValue(4);
            assertThat(matters.find(one, ALL, known)).isEqualTo(matters.find(one, ALL));
        }
    }

    @Test
    void showsEachMatterOnceWhicheverWayItIsSorted() {
        for (Sort sort : Sort.values()) {
            List<String> all = new ArrayList<>();
            for (int page = 1; page <= 4; page++) {
                Page<Matter> found =
                        matters.find(MatterFilter.all().withSort(sort).withPage(page, 1), ALL);
                all.addAll(found.rows().stream().map(Matter::title).toList());
                assertThat(found.next()).isEqualTo(page < 4);
            }

            assertThat(all).as(sort.name()).doesNotHaveDuplicates().hasSize(4);
        }
    }

    private static List<String> titles(MatterFilter filter) {
        return matters.find(filter, ALL).rows().stream().map(Matter::title).toList();
    }

    private static MatterFilter filter(String text) {
        return MatterFilter.all().withText(text);
    }

    private static MatterFilter with(
            Optional<String> owner,
            Optional<String> section,
            Optional<DocumentId> document,
            Optional<LocalDate> dueTo) {
        return MatterFilter.all()
                .withOwner(owner)
                .withSection(section)
                .withDocument(document)
                .withDueTo(dueTo);
    }

    private static void add(
            DocumentId document,
            int position,
            String title,
            String lead,
            String section,
            Optional<LocalDate> due,
            boolean measured) {
        String words = title + "。";
        Measure measure = new Measure(
                Optional.empty(),
                "30个",
                "数量",
                Measure.Comparison.AT_LEAST,
                new BigDecimal("30"),
                Optional.empty(),
                "个",
                Optional.empty());
        Registration registration = new Registration(
                MatterId.fresh(Parts.NOW, new Random(position)),
                title,
                "task@1",
                List.of(
                        new Owner(lead, Owner.Role.LEAD, Owner.Source.STATED),
                        new Owner("区财政局", Owner.Role.SUPPORT, Owner.Source.STATED)),
                due.<Due>map(day -> new Due.On(day, "年内")).orElseGet(Due.None::new),
                measured ? List.of(measure) : List.of(),
                List.of(section),
                Optional.empty(),
                new Matter.Source(
                        Optional.of(document),
                        "文件" + document,
                        1,
                        List.of(Quote.of(
                                new Span(position, position + words.codePointCount(0, words.length())), words))),
                Optional.empty(),
                Optional.empty());
        parts.transaction()
                .executeWithoutResult(
                        transaction -> parts.get(Register.class).register(registration, new Who("督查室 小周"), Parts.NOW));
    }
}
