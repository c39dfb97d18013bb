package org.luoshi.server.matter.loop;

import static org.luoshi.server.matter.Matter.Loop.AGREED;
import static org.luoshi.server.matter.Matter.Loop.ASSIGNED;
import static org.luoshi.server.matter.Matter.Loop.DRAFTED;
import static org.luoshi.server.matter.Matter.Loop.RETURNED;
import static org.luoshi.server.matter.Matter.Loop.SUSPENDED;
import static org.luoshi.server.matter.Matter.Loop.UNDER_WAY;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Criterion;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;

/** What happens before a matter is under way: what counts as done, and who is to do it. */
final class Starting {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_CRITERION = 1_000;

    private Starting() {}

    /**
     * 修改. What was agreed is agreed anew where the date or a figure changes. While suspended only the date may be
     * moved, so that a matter whose date went by meanwhile can go on.
     */
    static Decision amend(Case it, Command.Amend c) {
        Matter matter = it.matter();
        return Check.of(it)
                .supervises()
                .in(DRAFTED, AGREED, RETURNED, SUSPENDED)
                .that(() -> !c.title().isBlank() && c.title().length() <= LONGEST_TITLE, "title-length", LONGEST_TITLE)
                .that(() -> matter.loop() != SUSPENDED || isOnlyTheDate(matter, c), "amend-date-only")
                .all(() -> amended(it, c));
    }

    private static boolean isOnlyTheDate(Matter matter, Command.Amend c) {
        return c.title().equals(matter.title())
                && c.owners().equals(matter.owners())
                && c.measures().equals(matter.measures());
    }

    private static List<MatterEvent> amended(Case it, Command.Amend c) {
        List<MatterEvent> events = new ArrayList<>();
        events.add(new MatterEvent.Amended(c.title(), c.owners(), c.due(), c.measures()));
        boolean weighty = !c.due().equals(it.matter().due())
                || !c.measures().equals(it.matter().measures());
        it.matter()
                .criterion()
                .filter(was ->
                        weighty && was.agreedBy().isPresent() && it.matter().loop() != SUSPENDED)
                .ifPresent(was -> events.add(proposed(it, it.lead(), was.words(), was.evidence())));
        return events;
    }

    private static MatterEvent proposed(Case it, UnitCode lead, String words, String evidence) {
        return new MatterEvent.CriterionProposed(
                lead, words, evidence, it.supervisor(), Turns.to(it, Step.AGREE, lead));
    }

    /** 提出办结标准: by the supervising unit; or by the lead unit, in answer to a proposal that it does not agree to. */
    static Decision propose(Case it, Command.ProposeCriterion c) {
        return it.supervises() ? bySupervisor(it, c) : byLead(it, c);
    }

    private static Decision bySupervisor(Case it, Command.ProposeCriterion c) {
        return wording(Check.of(it).in(DRAFTED, AGREED, RETURNED), c)
                .not(() -> Leads.refusal(
                        it, c.lead(), it.matter().title(), it.matter().parties().support()))
                .then(() ->
                        proposed(it, c.lead(), c.words().strip(), c.evidence().strip()));
    }

    private static Decision byLead(Case it, Command.ProposeCriterion c) {
        return wording(Check.of(it).that(it::leads, "proposer-only", it.name(it.supervisor()), it.leadName()), c)
                .in(DRAFTED)
                .that(() -> it.matter().criterion().isPresent(), "criterion-missing", it.name(it.supervisor()))
                .that(() -> !hasProposed(it, it.lead()), "criterion-own", it.name(it.supervisor()))
                .that(() -> c.lead().equals(it.lead()), "lead-stays", it.leadName())
                .then(() -> new MatterEvent.CriterionProposed(
                        it.lead(),
                        c.words().strip(),
                        c.evidence().strip(),
                        it.lead(),
                        Turns.toSupervisor(it, Step.AGREE)));
    }

    private static Check wording(Check check, Command.ProposeCriterion c) {
        return check.that(
                        () -> !c.words().isBlank() && c.words().length() <= LONGEST_CRITERION,
                        "criterion-length",
                        LONGEST_CRITERION)
                .that(
                        () -> !c.evidence().isBlank() && c.evidence().length() <= LONGEST_TITLE,
                        "criterion-evidence",
                        LONGEST_TITLE);
    }

    private static boolean hasProposed(Case it, UnitCode unit) {
        return it.matter()
                .criterion()
                .filter(criterion -> criterion.proposedBy().equals(unit))
                .isPresent();
    }

    /** 同意办结标准: by the other unit. For the lead unit its head or a clerk may, like anything else that it does. */
    static Decision agree(Case it) {
        Optional<Criterion> criterion = it.matter().criterion();
        boolean supervisorsTurn = criterion.isPresent() && !hasProposed(it, it.supervisor());
        return Check.of(it)
                .in(DRAFTED)
                .that(criterion::isPresent, "criterion-missing", it.name(it.supervisor()))
                .that(
                        () -> supervisorsTurn ? it.supervises() : it.leads(),
                        "agree-other",
                        supervisorsTurn ? it.name(it.supervisor()) : it.leadName())
                .then(() -> new MatterEvent.CriterionAgreed(
                        supervisorsTurn ? it.supervisor() : it.lead(), Turns.toSupervisor(it, Step.ASSIGN)));
    }

    /** 交办. What was returned may be assigned again as it was agreed. */
    static Decision assign(Case it, Command.Assign c) {
        return Check.of(it)
                .supervises()
                .in(AGREED, RETURNED)
                .that(() -> isAgreed(it), "criterion-not-agreed", it.leadName())
                .that(() -> it.find(it.lead()).isPresent(), "unit-unknown", it.leadName())
                .not(() -> supporters(it, c.support()))
                .not(() -> verifier(it, c))
                .not(() -> leader(it, c.leader()))
                .not(() -> commissioner(it, c.commissioner()))
                .not(() -> Leads.refusal(it, it.lead(), it.matter().title(), c.support()))
                .then(() -> new MatterEvent.Assigned(
                        it.lead(),
                        c.support().stream().distinct().toList(),
                        c.verifier(),
                        c.leader(),
                        c.commissioner(),
                        Turns.to(it, Step.SIGN, it.lead())));
    }

    private static boolean isAgreed(Case it) {
        return it.matter().criterion().flatMap(Criterion::agreedBy).isPresent();
    }

    private static Optional<Decision.Refused> supporters(Case it, List<UnitCode> support) {
        for (UnitCode unit : support) {
            if (it.find(unit).isEmpty()) {
                return refused("unit-unknown", it.name(unit));
            }
            if (unit.equals(it.lead())) {
                return refused("support-leads", it.name(unit));
            }
        }
        return Independence.of(it, it.supervisor(), Set.copyOf(support));
    }

    private static Optional<Decision.Refused> verifier(Case it, Command.Assign c) {
        if (c.verifier().isEmpty()) {
            return Optional.empty();
        }
        UnitCode verifier = c.verifier().get();
        if (it.find(verifier).isEmpty()) {
            return refused("unit-unknown", it.name(verifier));
        }
        Set<UnitCode> owing = new LinkedHashSet<>(c.support());
        owing.add(it.lead());
        it.parent().flatMap(parent -> parent.parties().lead()).ifPresent(owing::add);
        return Independence.of(it, verifier, owing);
    }

    private static Optional<Decision.Refused> leader(Case it, Optional<PostCode> leader) {
        return leader.filter(post -> post(it, post)
                        .filter(found -> found.role() == Role.LEADER)
                        .isEmpty())
                .flatMap(post -> refused("leader-unknown", post.value()));
    }

    private static Optional<Decision.Refused> commissioner(Case it, Optional<PostCode> commissioner) {
        if (commissioner.isEmpty() && it.situation().playbook().commissioner()) {
            return refused("commissioner-missing", it.situation().playbook().title());
        }
        return commissioner
                .filter(post -> post(it, post).isEmpty())
                .flatMap(post -> refused("post-unknown", post.value()));
    }

    private static Optional<Post> post(Case it, PostCode code) {
        return it.situation().organisation().find(code).filter(post -> !post.abolished());
    }

    /** 改派: the wording goes to the new lead unit, as the supervising unit's, to be agreed. */
    static Decision reassign(Case it, Command.Reassign c) {
        return Check.of(it)
                .supervises()
                .in(RETURNED, ASSIGNED, UNDER_WAY)
                .reason(c.reason())
                .that(() -> !c.lead().equals(it.lead()), "reassign-same", it.leadName())
                .that(
                        () -> it.openParts().isEmpty(),
                        "parts-open",
                        it.openParts().size())
                .that(() -> it.matter().criterion().isPresent(), "criterion-missing", it.name(it.supervisor()))
                .not(() -> Leads.refusal(
                        it, c.lead(), it.matter().title(), it.matter().parties().support()))
                .then(() ->
                        new MatterEvent.Reassigned(c.lead(), c.reason().strip(), Turns.to(it, Step.AGREE, c.lead())));
    }

    private static Optional<Decision.Refused> refused(String code, Object... values) {
        return Optional.of(new Decision.Refused(code, List.of(values)));
    }
}
