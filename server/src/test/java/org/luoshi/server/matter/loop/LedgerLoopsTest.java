package org.luoshi.server.matter.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Entry;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Matter.Loop;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.Register;
import org.luoshi.server.matter.Registration;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.change.Changes;

/** The whole loop on a real ledger. */
class LedgerLoopsTest {

    private static final Scope ALL = new Scope.District();
    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");
    private static Parts parts;
    private static Matters matters;
    private static Loops loops;
    private static int number;

    @BeforeAll
    static void open() {
        parts = Parts.open();
        matters = parts.get(Matters.class);
        loops = parts.get(Loops.class);
        assertThat(parts.get(Changes.class).carryOut(new District().changes(), District.CHIEF))
                .isInstanceOf(Changes.Outcome.Done.class);
    }

    private static final Comparator<MatterId> BY_ID = Comparator.comparing(MatterId::toString);

    @AfterAll
    static void close() {
        parts.close();
    }

    @Test
    void goesFromTheReportToTheCloseWithOneHolderAtEachMoment() {
        MatterId id = registered();

        done(id, 1, new Command.ProposeCriterion(District.FGJ, "建成并投用30个社区食堂", "验收单"), District.CHIEF);
        done(id, 2, new Command.AgreeCriterion(), District.FGJ_CLERK);
        done(
                id,
                3,
                new Command.Assign(
                        List.of(District.CZJ), Optional.of(District.TJJ), Optional.empty(), Optional.empty()),
                District.CHIEF);
        done(id, 4, new Command.Sign(), District.FGJ_CLERK);
        done(id, 5, report("已建成12个", 12), District.FGJ_CLERK);
        done(id, 6, new Command.Block("资金未到位", District.CZJ), District.FGJ_CLERK);
        done(id, 7, new Command.Unblock(1, "资金已拨付"), District.CZJ_CLERK);
        done(id, 8, new Command.Claim("全部建成", List.of(file("验收单.pdf"))), District.FGJ_HEAD);
        done(id, 9, new Command.Uphold("抽查属实", List.of(file("现场照片.jpg"))), District.TJJ_CLERK);
        Matter closed = done(id, 10, new Command.Close("予以销号"), District.CHIEF);

        assertThat(closed.loop()).isEqualTo(Loop.CLOSED);
        assertThat(closed.course().holder()).isEmpty();
        assertThat(closed.course().holds())
                .extracting(hold -> hold.step() + " " + hold.unit())
                .containsExactly(
                        "PROPOSE dcs",
                        "AGREE fgj",
                        "ASSIGN dcs",
                        "SIGN fgj",
                        "WORK fgj",
                        "UNBLOCK czj",
                        "WORK fgj",
                        "VERIFY tjj",
                        "CLOSE dcs");
        assertThat(matters.history(id, ALL)).hasSize(11);
    }

    @Test
    void aReplayMakesTheSameRows() {
        goesFromTheReportToTheCloseWithOneHolderAtEachMoment();
        registered();

        ReadModels.assertReplayedEqual(parts, "matter");
    }

    @Test
    void whoWasSlowerIsToldAndNothingIsWritten() {
        MatterId id = registered();
        Command propose = new Command.ProposeCriterion(District.FGJ, "建成", "验收单");
        done(id, 1, propose, District.CHIEF);

        Outcome late = loops.act(id, 1, propose, District.CHIEF);

        assertThat(late).isInstanceOf(Outcome.Conflict.class);
        assertThat(((Outcome.Conflict) late).now().version()).isEqualTo(2);
        assertThat(matters.history(id, ALL)).hasSize(2);
    }

    @Test
    void whatIsNotTheirsToSeeIsNotThere() {
        MatterId id = registered();

        assertThat(loops.act(id, 1, new Command.Sign(), District.QINGYA_CLERK)).isInstanceOf(Outcome.NotThere.class);
        assertThat(loops.act(id, 1, new Command.Sign(), District.SYSTEM)).isInstanceOf(Outcome.NotThere.class);
        assertThat(matters.find(id, new Scope.Of(Set.of(District.QINGYA)))).isEmpty();
        assertThat(matters.find(id, new Scope.Of(Set.of(District.FGJ)))).isPresent();
        assertThat(matters.history(id, new Scope.Of(Set.of(District.QINGYA)))).isEmpty();
    }

    @Test
    void evidenceThatNeverArrivedIsRefused() {
        MatterId id = registered();
        Command.File lost = new Command.File("丢失.pdf", "验收", Optional.of(new Digest("0b".repeat(32))));

        assertThat(loops.act(id, 1, new Command.Claim("建成", List.of(lost)), District.FGJ_CLERK))
                .isEqualTo(new Outcome.Refused(new Decision.Refused("file-unknown", List.of("丢失.pdf"))));
    }

    @Test
    void loadingNeverGoesBackInTime() {
        MatterId id = registered();
        Command propose = new Command.ProposeCriterion(District.FGJ, "建成", "验收单");

        Outcome early = loops.actAt(id, 1, propose, District.CHIEF, BEGIN.minusSeconds(1));

        assertThat(((Outcome.Refused) early).why().code()).isEqualTo("time-before-last");
    }

    @Test
    void partsComeIntoBeingWithTheSplit() {
        MatterId id = registered();
        done(id, 1, new Command.ProposeCriterion(District.SHIQIAO, "建成", "验收单"), District.CHIEF);
        done(id, 2, new Command.AgreeCriterion(), District.TOWN_CLERK);
        done(
                id,
                3,
                new Command.Assign(List.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                District.CHIEF);
        done(id, 4, new Command.Sign(), District.TOWN_CLERK);
        Command.Part first =
                new Command.Part("东村10个", District.DONGCUN, Optional.empty(), Map.of(0, new BigDecimal("10")));
        Command.Part second =
                new Command.Part("青崖20个", District.QINGYA, Optional.empty(), Map.of(0, new BigDecimal("20")));

        done(id, 5, new Command.Split(List.of(first, second)), District.TOWN_CLERK);

        List<Matter> made = matters.parts(id, ALL);
        assertThat(made).extracting(Matter::title).containsExactlyInAnyOrder("东村10个", "青崖20个");
        assertThat(matters.find(MatterFilter.all().withParent(Optional.of(id)), ALL)
                        .total())
                .isEqualTo(2);
        assertThat(loops.act(
                        made.getFirst().id(),
                        made.getFirst().version(),
                        new Command.AgreeCriterion(),
                        District.TOWN_CLERK))
                .isInstanceOfAny(Outcome.Done.class, Outcome.Refused.class);
    }

    @Test
    void filtersByHolderStepLeadAndDesk() {
        MatterId id = registered();
        done(id, 1, new Command.ProposeCriterion(District.CZJ, "建成", "验收单"), District.CHIEF);
        MatterFilter all = MatterFilter.all();
        Instant later = BEGIN.plusSeconds(30 * 86_400L);
        MatterFilter.Asked desk = new MatterFilter.Asked(Set.of(District.CZJ), Set.of(), later);

        assertThat(ids(all.withHolder(Optional.of(District.CZJ)))).containsExactly(id);
        assertThat(ids(all.withLead(Optional.of(District.CZJ)).withStep(Optional.of(Step.AGREE))))
                .containsExactly(id);
        assertThat(ids(all.withAsked(Optional.of(desk)))).containsExactly(id);
        assertThat(ids(all.withHolder(Optional.of(District.CZJ)).withOverdue(Optional.of(later))))
                .containsExactly(id);
        for (Colour colour : Colour.values()) {
            long listed = matters.find(all.withLit(Optional.of(new MatterFilter.Lit(colour, later))), ALL)
                    .total();
            assertThat(matters.colours(all, ALL, later).getOrDefault(colour, 0L))
                    .isEqualTo(listed);
        }
        assertThat(matters.held(all, ALL, later)).anyMatch(it -> it.unit().equals(District.CZJ) && it.overdue() == 1);
        assertThat(matters.choices(all, ALL, later).facets().holders()).isNotEmpty();
        assertThat(matters.choices(all, new Scope.Nothing(), later).facets().loops())
                .isEmpty();
    }

    /** Read unit by unit in the order of their clocks: all pages together are what a sorted whole is. */
    @Test
    void pagesThroughWhatIsAskedWithoutGapsOrRepeats() {
        for (int matter = 0; matter < 5; matter++) {
            MatterId id = registered();
            done(id, 1, new Command.ProposeCriterion(District.FGJ, "建成并投用30个社区食堂", "验收单"), District.CHIEF);
            registered();
        }
        MatterFilter asked = MatterFilter.all()
                .withAsked(Optional.of(new MatterFilter.Asked(
                        Set.of(District.DCS, District.FGJ),
                        Set.of(new PostCode("dcs.chief")),
                        Parts.NOW.plus(Duration.ofDays(900)))));
        List<MatterId> whole =
                ids(asked.withPage(1, 500)).stream().sorted(BY_ID).toList();
        List<MatterId> paged = new ArrayList<>();
        for (int page = 1; paged.size() < whole.size() && page < 100; page++) {
            paged.addAll(ids(asked.withSort(MatterFilter.Sort.CLOCK).withPage(page, 3)));
        }
        assertThat(whole).hasSizeGreaterThan(9);
        assertThat(paged).doesNotHaveDuplicates();
        assertThat(paged.stream().sorted(BY_ID).toList()).isEqualTo(whole);
        assertThat(paged)
                .extracting(it -> matters.find(it, ALL)
                        .orElseThrow()
                        .course()
                        .holder()
                        .orElseThrow()
                        .by()
                        .orElse(Instant.MAX))
                .isSorted();
    }

    @Test
    void whatATransactionTookBackIsNeverShown() {
        MatterId id = registered();
        Command.Withdraw tried = new Command.Withdraw("试一试");
        parts.transaction().executeWithoutResult(transaction -> {
            loops.actAt(id, 1, tried, District.CHIEF, BEGIN);
            assertThat(shown(id).loop()).isEqualTo(Loop.WITHDRAWN);
            transaction.setRollbackOnly();
        });
        assertThat(shown(id).loop()).isEqualTo(Loop.DRAFTED);

        done(id, 1, new Command.ProposeCriterion(District.FGJ, "建成", "验收单"), District.CHIEF);

        assertThat(shown(id).version()).isEqualTo(2);
        assertThat(shown(id).loop()).isEqualTo(Loop.DRAFTED);
    }

    /** As the lists show it. */
    private static Matter shown(MatterId id) {
        return Stream.of(Loop.values())
                .flatMap(loop ->
                        matters
                                .find(
                                        MatterFilter.all()
                                                .withLoop(Optional.of(loop))
                                                .withPage(1, 200),
                                        ALL)
                                .rows()
                                .stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<MatterId> ids(MatterFilter filter) {
        return matters.find(filter, ALL).rows().stream().map(Matter::id).toList();
    }

    @Test
    void aLeadersNoteIsEnteredByTheSupervisorOnly() {
        Register register = parts.get(Register.class);
        Entry entry = new Entry(
                "三天内修好东村断头路",
                "instruction",
                Optional.of(District.SHIQIAO),
                new Due.None(),
                List.of(),
                "林区长批示",
                "请石桥镇三天内修好。");

        assertThat(register.enter(entry, District.FGJ_CLERK)).isInstanceOf(Outcome.Refused.class);
        Matter entered = ((Outcome.Done) register.enter(entry, District.CHIEF)).matter();

        assertThat(entered.playbook()).isEqualTo("instruction@1");
        assertThat(entered.source().document()).isEmpty();
        assertThat(entered.source().quotes().getFirst().holds()).isTrue();
        assertThat(entered.course().holder().orElseThrow().by()).isPresent();
    }

    private static MatterId registered() {
        MatterId id = MatterId.fresh(BEGIN, new Random(++number));
        Measure measure = new Measure(
                Optional.empty(),
                "30个",
                "社区食堂",
                Measure.Comparison.AT_LEAST,
                new BigDecimal("30"),
                Optional.empty(),
                "个",
                Optional.empty());
        Registration registration = new Registration(
                id,
                "新建社区食堂30个",
                "task",
                List.of(new Owner("区发改局", Owner.Role.LEAD, Owner.Source.STATED, Optional.of(District.FGJ))),
                new Due.On(LocalDate.of(2026, 12, 31), "年内"),
                List.of(measure),
                List.of("一、民生"),
                Optional.empty(),
                new Matter.Source(
                        Optional.of(new DocumentId(1)),
                        "2026年政府工作报告",
                        number,
                        List.of(Quote.of(new Span(number * 20, number * 20 + 8), "新建社区食堂30个"))),
                Optional.of(District.DCS),
                Optional.empty());
        parts.transaction()
                .executeWithoutResult(
                        transaction -> parts.get(Register.class).register(registration, District.CHIEF, BEGIN));
        return id;
    }

    private static Command report(String words, int value) {
        return new Command.Report(words, Map.of(0, new BigDecimal(value)), Map.of(), List.of(), Optional.empty());
    }

    private static Command.File file(String name) {
        Digest digest = java.util.Objects.requireNonNull(parts.transaction()
                .execute(transaction ->
                        parts.get(Files.class).keep(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        return new Command.File(name, "验收", Optional.of(digest));
    }

    private static Matter done(MatterId id, int seen, Command command, Who who) {
        Outcome outcome = loops.actAt(id, seen, command, who, BEGIN.plusSeconds(seen * 86_400L));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).matter();
    }
}
