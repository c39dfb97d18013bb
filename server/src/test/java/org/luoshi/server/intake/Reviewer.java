package org.luoshi.server.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.luoshi.server.document.Documents;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.Who;

/** Decides at random, but the same way for the same seed; many of its commands are refused, as they may be. */
public final class Reviewer {

    private static final List<Who> WHO = List.of(Cast.ZHOU, Cast.WU);

    private final Random random;
    private final Intake intake;
    private final Reviews reviews;
    private final Documents documents;
    private final List<DocumentId> received = new ArrayList<>();
    private int done;

    public Reviewer(Parts parts, long seed) {
        this.random = new Random(seed);
        this.intake = parts.get(Intake.class);
        this.reviews = parts.get(Reviews.class);
        this.documents = parts.get(Documents.class);
    }

    /** Puts a library in that knows its items without rules. */
    public static Parts open() {
        return Parts.open(context -> context.registerBean(
                "known", Library.class, KnownLibrary::new, definition -> definition.setPrimary(true)));
    }

    /** How many commands were carried out. */
    public int done() {
        return done;
    }

    public List<DocumentId> received() {
        return List.copyOf(received);
    }

    /** Some command on some document, or a new document. */
    public void step() {
        if (received.isEmpty() || random.nextInt(40) == 0) {
            receive();
        } else {
            decide(received.get(random.nextInt(received.size())));
        }
    }

    private void receive() {
        byte[] report = KnownLibrary.report("工程" + received.size()).repeat(4).getBytes(StandardCharsets.UTF_8);
        Receipt receipt = intake.receive("报告%d.txt".formatted(received.size()), report, who());
        received.add(((Receipt.Kept) receipt).document());
    }

    private void decide(DocumentId document) {
        if (random.nextInt(30) == 0) {
            reviews.correct(document, heading(), who());
            return;
        }
        Review review = reviews.of(document).orElseThrow();
        Command command = command(document, review);
        done += reviews.decide(document, command, who()) instanceof Decision.Done ? 1 : 0;
    }

    private Command command(DocumentId document, Review review) {
        Candidate it = pick(review);
        int length = documents.text(document).orElseThrow().length();
        return switch (random.nextInt(11)) {
            case 0, 1 -> new Command.Confirm(it.seen());
            case 2 -> new Command.Confirm(it.seen(), Optional.of("project"));
            case 3 -> new Command.Mend(it.seen(), content());
            case 4 -> new Command.Assign(it.seen(), owners());
            case 5 -> new Command.SetAside(it.seen(), Grounds.values()[random.nextInt(6)], "无需单列");
            case 6, 7 -> new Command.TakeBack(it.seen());
            case 8 -> new Command.Merge(List.of(it.seen(), pick(review).seen()));
            case 9 ->
                new Command.Split(
                        it.seen(), List.of(it.quotes().getFirst().span().start() + 3));
            default -> random.nextBoolean() ? new Command.TakeUpSentence(random.nextInt(16)) : words(length);
        };
    }

    private Command words(int length) {
        int start = random.nextInt(length);
        return new Command.TakeUpWords(new Span(start, Math.min(length, start + 1 + random.nextInt(12))));
    }

    private Heading heading() {
        Optional<LocalDate> date = random.nextBoolean() ? Optional.of(day()) : Optional.empty();
        return new Heading("更正" + random.nextInt(100), date, Optional.of("临澜区"));
    }

    private Content content() {
        return new Content("改过的名称" + random.nextInt(100), owners(), new Due.On(day(), "年内"), List.of());
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
    }

    private List<Owner> owners() {
        return random.nextBoolean() ? List.of(Cast.SCIENCE, Cast.FINANCE) : List.of(Cast.INDUSTRY);
    }

    private Candidate pick(Review review) {
        return review.candidates().get(random.nextInt(review.candidates().size()));
    }

    private Who who() {
        return WHO.get(random.nextInt(WHO.size()));
    }
}
