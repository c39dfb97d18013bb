package org.luoshi.server.web.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Criterion;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.criterion.CriterionCheck;
import org.luoshi.server.matter.criterion.CriterionDraft;
import org.luoshi.server.matter.criterion.Finding;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.duty.Suggestion;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.Spoken;

/**
 * A form of one action, filled from what was typed before, else from the matter's last state.
 *
 * @param sentence why the last attempt failed; empty where there was none
 * @param back where to go when it is done
 */
public record Form(Subject subject, Action action, Typed typed, String sentence, String back) {

    /** More parts at once than this are split again below. */
    private static final int PART_ROWS = 6;

    public Matter matter() {
        return subject.matter();
    }

    public Playbook playbook() {
        return subject.playbook();
    }

    public Names names() {
        return subject.names();
    }

    public String address() {
        return subject.address() + "/" + action.resource();
    }

    /** Unique on a page with several matters. */
    public String id(String field) {
        return "%s-%s-%s".formatted(action.name().toLowerCase(Locale.ROOT), field, matter().id());
    }

    /** Whether it was tried and came back. */
    public boolean failed() {
        return !sentence.isEmpty();
    }

    public String typed(String field) {
        return typed.get(field);
    }

    public String typed(String field, String otherwise) {
        return typed.get(field, otherwise);
    }

    public String typed(String field, int row, String otherwise) {
        return typed.rows(field) > row ? typed.get(field, row) : row < 2 ? otherwise : "";
    }

    /** Whether files can be handed in with it. */
    public boolean takesFiles() {
        return action == Action.REPORT || action == Action.CLAIM || action == Action.VERIFY;
    }

    /** What the one field of a form in words is called. */
    public String field() {
        return switch (action) {
            case RAISE -> "question";
            case DECIDE -> "decision";
            case GRANT, CLOSE -> "words";
            default -> "reason";
        };
    }

    public boolean needsWords() {
        return action != Action.GRANT && action != Action.CLOSE;
    }

    public List<Measure> measures() {
        return matter().measures();
    }

    /** The last figure reported, as a field takes it. */
    public String last(int measure) {
        return Optional.ofNullable(matter().course().figures().get(measure))
                .map(figure -> Spoken.plain(figure.value()))
                .orElse("");
    }

    /** A node of the plan that is not done yet, with its number. */
    public record Open(int number, Course.Node node) {}

    public List<Open> open() {
        List<Course.Node> nodes = matter().course().nodes();
        return IntStream.range(0, nodes.size())
                .filter(i -> nodes.get(i).done().isEmpty())
                .mapToObj(i -> new Open(i, nodes.get(i)))
                .toList();
    }

    public String today() {
        return subject.today().toString();
    }

    public boolean onTrack() {
        return subject.onTrack();
    }

    /** The plan as the form takes it, a line each. */
    public String nodes() {
        return matter().course().nodes().stream()
                .map(node -> node.due() + " " + node.title())
                .collect(Collectors.joining("\n"));
    }

    public String due() {
        return matter().due().lastDay().map(LocalDate::toString).orElse("");
    }

    /** The key of the stage behind the present one; the first where none was reached. */
    public String nextStage() {
        List<String> keys =
                playbook().stages().stream().map(Playbook.Stage::key).toList();
        int at = matter().course().stage().map(keys::indexOf).orElse(-1);
        return keys.isEmpty() ? "" : keys.get(Math.min(at + 1, keys.size() - 1));
    }

    public int partRows() {
        return Math.max(PART_ROWS, typed.rows("title"));
    }

    public List<Unit> units() {
        return names().all();
    }

    /** All but the lead unit. */
    public List<Unit> others() {
        return units().stream()
                .filter(unit ->
                        matter().parties().lead().filter(unit.code()::equals).isEmpty())
                .toList();
    }

    /**
     * The lead unit's code: typed, agreed upon, the one that the document names, or the one whose duties fit best; empty
     * where nobody knows.
     */
    public String lead() {
        return typed(
                "lead",
                matter().parties()
                        .lead()
                        .or(this::named)
                        .or(() -> suggested().stream().findFirst().map(Suggestion::unit))
                        .map(UnitCode::value)
                        .orElse(""));
    }

    /** Who might lead, where neither an agreement nor the document says it. */
    public List<Suggestion> suggested() {
        return matter().parties().lead().or(this::named).isPresent() ? List.of() : subject.suggested();
    }

    public String leadName() {
        return subject.lead();
    }

    public String verifier() {
        return matter().parties().verifier().map(UnitCode::value).orElse("");
    }

    public String leader() {
        return matter().parties().leader().map(PostCode::value).orElse("");
    }

    private Optional<UnitCode> named() {
        return matter().owners().stream()
                .filter(owner -> owner.role() == Owner.Role.LEAD)
                .flatMap(owner -> resolved(owner).stream())
                .filter(this::isOneBody)
                .findFirst();
    }

    /** A report speaks for the whole district; somebody in it has to do the work. */
    private boolean isOneBody(UnitCode unit) {
        return names().organisation()
                .find(unit)
                .filter(it -> it.kind() != Unit.Kind.DISTRICT)
                .isPresent();
    }

    private Optional<UnitCode> resolved(Owner owner) {
        return owner.unit()
                .or(() -> names().organisation().resolve(owner.name()) instanceof Resolved.One one
                        ? Optional.of(one.unit())
                        : Optional.empty());
    }

    /** Whether it was ticked, was chosen before, or is named by the document as helping. */
    public boolean supports(Unit unit) {
        if (failed()) {
            return typed.values()
                    .getOrDefault("support", List.of())
                    .contains(unit.code().value());
        }
        return matter().parties().support().contains(unit.code())
                || matter().owners().stream()
                        .filter(owner -> owner.role() != Owner.Role.LEAD)
                        .anyMatch(owner ->
                                resolved(owner).filter(unit.code()::equals).isPresent());
    }

    public boolean anySupport() {
        return others().stream().anyMatch(this::supports);
    }

    /** The wording on the table, else a draft from what the matter says. */
    public String criterionWords() {
        return typed("words", matter().criterion().map(Criterion::words).orElseGet(() -> draft().words()));
    }

    public String criterionEvidence() {
        return typed("evidence", matter().criterion().map(Criterion::evidence).orElseGet(() -> draft().evidence()));
    }

    private CriterionDraft draft() {
        return CriterionDraft.of(matter());
    }

    /** What is missing in the wording, in words. */
    public List<String> findings() {
        return CriterionCheck.of(criterionWords(), matter().measures(), matter().owners(), matter().due()).stream()
                .map(this::sentence)
                .toList();
    }

    private String sentence(Finding finding) {
        String sentence = subject.frame().t("finding." + finding.code());
        return finding.kind() == Finding.Kind.HOLLOW
                ? sentence + " " + Phrases.quoted(Phrases.list(subject.frame(), finding.words()))
                : sentence;
    }
}
