package org.luoshi.server.web.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.Page;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.indicators.Want;
import org.luoshi.server.web.indicators.Wants;
import org.luoshi.server.web.matter.FormReader;
import org.luoshi.server.web.matter.Subject;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.stereotype.Component;

/** Reads what waits for a post. */
@Component
class DeskReader {

    /** Of one kind, on a page of its own. */
    private static final int CARDS = 10;

    /** Of each kind where there are several: what a screen holds while their forms are folded. */
    private static final int FEW = 4;

    private static final int COMING = 5;

    /** Further ahead nobody plans. */
    private static final Duration SOME_DAY = Duration.ofDays(3_650);

    /**
     * First what others stand still for until it is said, a leader's word before all; then what begins a matter; last
     * the report, for which nobody waits.
     */
    private static final List<Step> ORDER = List.of(
            Step.DECIDE,
            Step.RULE_ON_DELAY,
            Step.UNBLOCK,
            Step.VERIFY,
            Step.CLOSE,
            Step.AGREE,
            Step.SIGN,
            Step.ASSIGN,
            Step.REARRANGE,
            Step.PROPOSE,
            Step.RESUME,
            Step.WORK);

    private final Matters matters;
    private final Subjects subjects;
    private final FormReader forms;
    private final Wants wants;
    private final Units units;
    private final Clock clock;

    DeskReader(Matters matters, Subjects subjects, FormReader forms, Wants wants, Units units, Clock clock) {
        this.matters = matters;
        this.subjects = subjects;
        this.forms = forms;
        this.wants = wants;
        this.units = units;
        this.clock = clock;
    }

    Desk read(Frame frame, Map<String, String> parameters) {
        Instant now = clock.instant();
        MatterFilter asked = asked(frame, now);
        Optional<Step> step = Phrases.constant(Step.values(), parameters.getOrDefault("step", ""));
        String done = forms.done(frame, parameters.getOrDefault("done", ""));
        return step.map(it -> one(frame, asked, it, number(parameters.getOrDefault("page", "")), done, now))
                .orElseGet(() -> all(frame, asked, done, now));
    }

    private Desk one(Frame frame, MatterFilter asked, Step step, int page, String done, Instant now) {
        long count = counts(frame, asked).getOrDefault(step, 0L);
        Page<Matter> found = find(frame, asked.withStep(Optional.of(step)).withPage(page, CARDS), count);
        List<Desk.Group> groups =
                found.rows().isEmpty() ? List.of() : List.of(group(frame, step, found.rows(), count, now));
        return new Desk(groups, count, Phrases.key(step), found.number(), found.pages(), List.of(), List.of(), done);
    }

    private Desk all(Frame frame, MatterFilter asked, String done, Instant now) {
        Map<Step, Long> counts = counts(frame, asked);
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Desk.Group> groups = ORDER.stream()
                .filter(counts::containsKey)
                .map(step -> first(frame, asked, step, counts.getOrDefault(step, 0L), now))
                .toList();
        List<Want> figures = wants.mine(frame);
        List<Subject> next = groups.isEmpty() && figures.isEmpty() ? coming(frame, now) : List.of();
        return new Desk(groups, total, "", 1, 1, figures, next, done);
    }

    private Map<Step, Long> counts(Frame frame, MatterFilter asked) {
        return matters.steps(asked.asked().orElseThrow(), frame.acting().scope());
    }

    private Desk.Group first(Frame frame, MatterFilter asked, Step step, long count, Instant now) {
        MatterFilter few = asked.withStep(Optional.of(step)).withPage(1, FEW);
        return group(frame, step, find(frame, few, count).rows(), count, now);
    }

    private Desk.Group group(Frame frame, Step step, List<Matter> shown, long total, Instant now) {
        return new Desk.Group(
                step, shown.stream().map(it -> card(frame, it, now)).toList(), total);
    }

    private Page<Matter> find(Frame frame, MatterFilter filter, long count) {
        return matters.find(filter, frame.acting().scope(), OptionalLong.of(count));
    }

    /** @param by what will be asked until then */
    private MatterFilter asked(Frame frame, Instant by) {
        return MatterFilter.all()
                .withAsked(Optional.of(Asked.of(frame.acting(), units.organisation(), by)))
                .withSort(MatterFilter.Sort.CLOCK);
    }

    private Desk.Card card(Frame frame, Matter matter, Instant now) {
        return new Desk.Card(subjects.of(frame, matter, now), forms.asked(frame, matter, now, "/desk"));
    }

    private List<Subject> coming(Frame frame, Instant now) {
        return matters
                .find(
                        asked(frame, now.plus(SOME_DAY)).withPage(1, COMING),
                        frame.acting().scope())
                .rows()
                .stream()
                .map(it -> subjects.of(frame, it, now))
                .toList();
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
