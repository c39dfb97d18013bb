package org.luoshi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.intake.Cast.WU;
import static org.luoshi.server.intake.Cast.ZHOU;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luoshi.server.document.Document;
import org.luoshi.server.document.Documents;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Json;
import org.luoshi.server.unit.Scope;

class IntakeTest {

    private static Parts parts;
    private static Intake intake;
    private static Reviews reviews;
    private static final Scope ALL = new Scope.District();
    private static Matters matters;

    @BeforeAll
    static void open() {
        parts = Parts.open(context -> context.registerBean(
                "known", Library.class, KnownLibrary::new, definition -> definition.setPrimary(true)));
        intake = parts.get(Intake.class);
        reviews = parts.get(Reviews.class);
        matters = parts.get(Matters.class);
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @Test
    void keepsTheOriginalByteForByte() {
        byte[] bytes = KnownLibrary.report("原件").getBytes(StandardCharsets.UTF_8);

        DocumentId id = received(intake.receive("../上传/报告.txt", bytes, ZHOU));

        Documents documents = parts.get(Documents.class);
        assertThat(documents.original(id).orElseThrow().bytes()).isEqualTo(bytes);
        assertThat(documents.original(id).orElseThrow().name()).isEqualTo("报告.txt");
        assertThat(documents.find(id).orElseThrow().receivedBy()).isEqualTo(ZHOU.name());
    }

    @Test
    void opensTheExistingDocumentWhenTheSameFileComesAgain() {
        byte[] bytes = KnownLibrary.report("两次").getBytes(StandardCharsets.UTF_8);
        DocumentId first = received(intake.receive("一.txt", bytes, ZHOU));

        assertThat(intake.receive("二.txt", bytes, WU)).isEqualTo(new Receipt.AlreadyThere(first));
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(intake.receive("空.txt", new byte[0], ZHOU))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class, it -> assertThat(it.code()).isEqualTo("empty"));
    }

    @Test
    void keepsTextWithACharacterThatTheDatabaseRefuses() {
        DocumentId id = received(intake.paste("", KnownLibrary.report("零\0字符"), ZHOU));

        assertThat(parts.get(Documents.class).text(id).orElseThrow().text()).contains("零\uFFFD字符");
    }

    @Test
    void proposesWhatTheLibraryFound() {
        Review review = review(report("提出"));

        assertThat(review.candidates()).hasSize(3).allMatch(Candidate::isOpen);
        assertThat(review.candidates().getFirst().quotes().getFirst().holds()).isTrue();
        assertThat(review.coverage().open()).isEqualTo(3);
        assertThat(review.coverage().notTaken()).isEqualTo(Map.of(Sentence.Label.CONTEXT, 1));
    }

    @Test
    void confirmingRegistersAMatterWithItsSource() {
        DocumentId document = report("确认");
        Candidate candidate = review(document).candidates().getFirst();

        Decision.Done done = done(reviews.decide(document, new Command.Confirm(candidate.seen()), ZHOU));

        Matter matter = matters.find(
                        ((Status.Confirmed) done.changed().getFirst().status()).matter(), ALL)
                .orElseThrow();
        assertThat(matter.title()).isEqualTo(candidate.content().title());
        assertThat(matter.source().document()).contains(document);
        assertThat(matter.source().quotes()).isEqualTo(candidate.quotes());
        assertThat(matter.registeredBy()).isEqualTo(ZHOU.name());
        assertThat(review(document).coverage().matters()).isEqualTo(1);
    }

    @Test
    void takingAConfirmationBackWithdrawsItsMatter() {
        DocumentId document = report("撤回");
        Candidate candidate = review(document).candidates().getFirst();
        Candidate confirmed = done(reviews.decide(document, new Command.Confirm(candidate.seen()), ZHOU))
                .changed()
                .getFirst();

        done(reviews.decide(document, new Command.TakeBack(confirmed.seen()), WU));

        Matter matter = matters.find(((Status.Confirmed) confirmed.status()).matter(), ALL)
                .orElseThrow();
        assertThat(matter.loop()).isEqualTo(Matter.Loop.WITHDRAWN);
        assertThat(matters.find(MatterFilter.all(), ALL).rows()).doesNotContain(matter);
        assertThat(review(document).candidates().getFirst().isOpen()).isTrue();
    }

    @Test
    void theSlowerOfTwoReviewersIsToldAndNothingIsOverwritten() {
        DocumentId document = report("同时");
        Candidate candidate = review(document).candidates().getFirst();
        Content his = new Content("小周改的名称", List.of(), new Due.None(), List.of());
        Content hers = new Content("小吴改的名称", List.of(), new Due.None(), List.of());

        done(reviews.decide(document, new Command.Mend(candidate.seen(), his), ZHOU));
        Decision late = reviews.decide(document, new Command.Mend(candidate.seen(), hers), WU);

        Candidate now = review(document).candidates().getFirst();
        assertThat(late).isEqualTo(new Decision.Conflict(List.of(now)));
        assertThat(now.content().title()).isEqualTo("小周改的名称");
    }

    @Test
    void offersUnitsThatTheDocumentNames() {
        DocumentId document = report("单位");
        Candidate candidate = review(document).candidates().getFirst();
        Owner town = new Owner("青崖镇", Owner.Role.LEAD, Owner.Source.ASSIGNED);

        done(reviews.decide(document, new Command.Assign(candidate.seen(), List.of(town)), ZHOU));

        assertThat(reviews.units(document)).contains("青崖镇", KnownLibrary.OWNER);
    }

    @Test
    void correctsWhatTheRulesReadWronglyInTheHeading() {
        DocumentId document = report("更正");
        Heading right = new Heading("临澜区重点任务", Optional.of(LocalDate.of(2026, 1, 20)), Optional.of(" 临澜区 "));

        assertThat(reviews.correct(document, right, ZHOU)).isEmpty();

        Document corrected = parts.get(Documents.class).find(document).orElseThrow();
        assertThat(corrected.title()).isEqualTo("临澜区重点任务");
        assertThat(corrected.date()).contains(LocalDate.of(2026, 1, 20));
        assertThat(corrected.place()).contains("临澜区");
        assertThat(reviews.correct(document, new Heading(" ", Optional.empty(), Optional.empty()), ZHOU))
                .contains(Refusals.TITLE_MISSING);
    }

    @Test
    void aMatterFollowsTheProcedureThatTheReviewerChose() {
        DocumentId document = report("流程");
        List<Candidate> open = review(document).candidates();

        Decision.Done chosen =
                done(reviews.decide(document, new Command.Confirm(open.get(0).seen(), Optional.of("project")), ZHOU));
        Decision.Done usual =
                done(reviews.decide(document, new Command.Confirm(open.get(1).seen()), ZHOU));

        assertThat(matterOf(chosen).playbook()).isEqualTo("project@1");
        assertThat(matterOf(usual).playbook()).isEqualTo("task@1");
        assertThat(reviews.decide(document, new Command.Confirm(open.get(2).seen(), Optional.of("none")), ZHOU))
                .isEqualTo(Refusals.NO_PLAYBOOK);
    }

    @Test
    void takesUpASentenceThatTheRulesLeft() {
        DocumentId document = report("补录");
        Sentence left = review(document).sentences().stream()
                .filter(it -> it.fate() instanceof Sentence.Fate.NotTaken)
                .findFirst()
                .orElseThrow();

        done(reviews.decide(document, new Command.TakeUpSentence(left.number()), ZHOU));

        assertThat(review(document).coverage().notTaken()).isEmpty();
        assertThat(review(document).candidates()).hasSize(4);
    }

    @Test
    void theLedgerAloneLeadsFromTheProposalsToWhatIsShown() {
        DocumentId document = report("重放");
        List<Candidate> open = review(document).candidates();
        Candidate merged = done(reviews.decide(
                        document,
                        new Command.Merge(
                                List.of(open.get(0).seen(), open.get(1).seen())),
                        ZHOU))
                .changed()
                .getLast();
        done(reviews.decide(document, new Command.Confirm(merged.seen()), WU));
        done(reviews.decide(document, new Command.SetAside(open.get(2).seen(), Grounds.OTHER, "已纳入专班"), ZHOU));
        done(reviews.decide(document, new Command.TakeUpSentence(0), WU));

        List<Recorded> recorded = parts.get(Ledger.class).read(Desk.stream(document));
        Board board = proposals(document);
        for (Recorded it : recorded) {
            board = board.after(ReviewEvent.FORMS.read(it.event()));
        }

        assertThat(board.candidates().values().stream().filter(Candidate::isShown))
                .containsExactlyInAnyOrderElementsOf(review(document).candidates());
        assertThat(recorded)
                .extracting(Recorded::actor)
                .containsExactly(ZHOU.name(), ZHOU.name(), WU.name(), ZHOU.name(), WU.name());
    }

    @Test
    void theLedgerVouchesForTheProposals() {
        DocumentId document = report("作证");
        ReviewEvent.Received received = (ReviewEvent.Received) ReviewEvent.FORMS.read(
                parts.get(Ledger.class).read(Desk.stream(document)).getFirst().event());

        byte[] kept = parts.get(Files.class).find(received.reading()).orElseThrow();
        assertThat(Digest.of(kept)).isEqualTo(received.reading());
        assertThat(Board.of(Reading.of(kept).proposals())).isEqualTo(proposals(document));
    }

    @Test
    void decidesNothingOnADocumentThatIsNotThere() {
        assertThat(reviews.decide(new DocumentId(999_999), new Command.TakeUpSentence(0), ZHOU))
                .isEqualTo(Refusals.NO_DOCUMENT);
    }

    private static Board proposals(DocumentId document) {
        Map<CandidateId, Candidate> proposed = new TreeMap<>();
        parts.sql()
                .sql("select proposal from intake.candidate where document_id = ? and proposal is not null")
                .param(document.value())
                .query((row, number) -> Json.read(row.getString(1), Candidate.class))
                .list()
                .forEach(it -> proposed.put(it.id(), it));
        return new Board(proposed.size() + 1, proposed);
    }

    private static DocumentId report(String about) {
        return received(
                intake.receive(about + ".txt", KnownLibrary.report(about).getBytes(StandardCharsets.UTF_8), ZHOU));
    }

    private static Review review(DocumentId document) {
        return reviews.of(document).orElseThrow();
    }

    private static DocumentId received(Receipt receipt) {
        return ((Receipt.Kept) receipt).document();
    }

    private static Matter matterOf(Decision.Done confirmed) {
        Status.Confirmed status =
                (Status.Confirmed) confirmed.changed().getFirst().status();
        return matters.find(status.matter(), new Scope.District()).orElseThrow();
    }

    private static Decision.Done done(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Done.class);
        return (Decision.Done) decision;
    }
}
