package org.luoshi.server.web.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.Page;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.matter.FormReader;
import org.luoshi.server.web.matter.Subject;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.stereotype.Component;

/** Reads what waits for a post. */
@Component
class DeskReader {

    /** Each card carries its form, so that ten are a page. */
    private static final int CARDS = 10;

    private static final int COMING = 5;

    private final Matters matters;
    private final Subjects subjects;
    private final FormReader forms;
    private final Units units;
    private final Clock clock;

    DeskReader(Matters matters, Subjects subjects, FormReader forms, Units units, Clock clock) {
        this.matters = matters;
        this.subjects = subjects;
        this.forms = forms;
        this.units = units;
        this.clock = clock;
    }

    Desk read(Frame frame, Map<String, String> parameters) {
        Instant now = clock.instant();
        Optional<Step> step = step(parameters.getOrDefault("step", ""));
        MatterFilter asked = MatterFilter.all()
                .withAsked(Optional.of(Asked.of(frame.acting(), units.organisation(), now)))
                .withSort(MatterFilter.Sort.CLOCK);
        Page<Matter> found = matters.find(
                asked.withStep(step).withPage(number(parameters.getOrDefault("page", "")), CARDS),
                frame.acting().scope());
        return new Desk(
                found.with(found.rows().stream().map(it -> card(frame, it, now)).toList()),
                counts(frame, asked.asked().orElseThrow(), step, found),
                step.map(Phrases::key).orElse(""),
                found.total() == 0 && step.isEmpty() ? coming(frame, now) : List.of(),
                forms.done(frame, parameters.getOrDefault("done", "")));
    }

    private Desk.Card card(Frame frame, Matter matter, Instant now) {
        return new Desk.Card(subjects.of(frame, matter, now), forms.asked(frame, matter, now, "/desk"));
    }

    /** Counted only where there is something to choose. */
    private List<Desk.Count> counts(Frame frame, MatterFilter.Asked asked, Optional<Step> step, Page<Matter> found) {
        if (step.isEmpty() && found.number() == 1 && !found.next()) {
            return List.of();
        }
        return matters.steps(asked, frame.acting().scope()).entrySet().stream()
                .map(it -> new Desk.Count(it.getKey(), it.getValue()))
                .toList();
    }

    private List<Subject> coming(Frame frame, Instant now) {
        MatterFilter mine = MatterFilter.all()
                .withHolder(frame.acting().who().unit())
                .withSort(MatterFilter.Sort.CLOCK)
                .withPage(1, COMING);
        return matters.find(mine, frame.acting().scope()).rows().stream()
                .map(it -> subjects.of(frame, it, now))
                .toList();
    }

    private static Optional<Step> step(String key) {
        return Arrays.stream(Step.values())
                .filter(step -> Phrases.key(step).equals(key))
                .findFirst();
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
