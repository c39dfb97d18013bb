package org.luoshi.server.matter.loop;

import static org.luoshi.server.matter.Matter.Loop.UNDER_WAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Criterion;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Decision.Refused;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.MatterEvent.Turn;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.UnitCode;

/**
 * 分解: by the lead unit, to units below or beside it. Each part is a matter of its own under the whole, with its share
 * of the figures; its lead unit is asked at once to agree to what counts as done.
 */
final class Splitting {

    private static final int FEWEST = 2;
    private static final int MOST = 50;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_CRITERION = 1_000;

    private Splitting() {}

    static Decision split(Case it, Command.Split c) {
        int count = c.parts().size();
        return Check.of(it)
                .leads()
                .in(UNDER_WAY)
                .that(
                        () -> it.openParts().isEmpty(),
                        "split-already",
                        it.openParts().size())
                .that(() -> count >= FEWEST && count <= MOST, "parts-count", FEWEST, MOST, count)
                .not(() -> first(it, c.parts()))
                .not(() -> Sums.refusal(it.matter(), c.parts()))
                .decide(() -> parted(it, c.parts()));
    }

    private static Optional<Refused> first(Case it, List<Command.Part> parts) {
        return parts.stream().flatMap(part -> refusal(it, part).stream()).findFirst();
    }

    private static Optional<Refused> refusal(Case it, Command.Part part) {
        int measures = it.matter().measures().size();
        Optional<LocalDate> due = it.matter().due().lastDay();
        if (part.title().isBlank() || part.title().length() > LONGEST_TITLE) {
            return refused("title-length", LONGEST_TITLE);
        }
        if (!part.figures().keySet().stream().allMatch(n -> n >= 0 && n < measures)) {
            return refused("figure-unknown", measures);
        }
        if (part.due().isPresent() && due.filter(part.due().get()::isAfter).isPresent()) {
            return refused("part-after-due", part.title(), part.due().get(), due.get());
        }
        if (isAbove(it, part.lead())) {
            return refused("part-above", it.name(part.lead()), it.leadName());
        }
        return Leads.refusal(it, part.lead(), part.title(), List.of());
    }

    private static boolean isAbove(Case it, UnitCode unit) {
        return !unit.equals(it.lead()) && it.situation().organisation().isWithin(it.lead(), unit);
    }

    private static Optional<Refused> refused(String code, Object... values) {
        return Optional.of(new Refused(code, List.of(values)));
    }

    private static Decision parted(Case it, List<Command.Part> parts) {
        Map<MatterId, List<MatterEvent>> begun = new LinkedHashMap<>();
        for (int number = 0; number < parts.size(); number++) {
            MatterId id = it.matter().id().part(it.situation().now(), number);
            begun.put(id, List.of(registered(it, id, parts.get(number)), proposed(it, parts.get(number))));
        }
        return new Decision.Accepted(List.of(new MatterEvent.SplitUp(List.copyOf(begun.keySet()))), begun);
    }

    private static MatterEvent registered(Case it, MatterId id, Command.Part part) {
        Matter whole = it.matter();
        return new MatterEvent.Registered(
                id,
                part.title().strip(),
                whole.playbook(),
                List.of(new Owner(
                        it.name(part.lead()), Owner.Role.LEAD, Owner.Source.ASSIGNED, Optional.of(part.lead()))),
                part.due().<Due>map(day -> new Due.On(day, "")).orElse(whole.due()),
                measures(whole, part),
                whole.section(),
                whole.framework(),
                whole.source(),
                Optional.of(it.supervisor()),
                Optional.of(whole.id()),
                Optional.of(it.situation().unit()),
                Optional.empty());
    }

    private static List<Measure> measures(Matter whole, Command.Part part) {
        List<Measure> shares = new ArrayList<>();
        part.figures().keySet().stream()
                .sorted()
                .forEach(number -> shares.add(share(whole.measures().get(number), part, number)));
        return shares;
    }

    private static Measure share(Measure whole, Command.Part part, int number) {
        Measure.Comparison op = whole.op() == Measure.Comparison.RANGE ? Measure.Comparison.AT_LEAST : whole.op();
        return new Measure(
                Optional.empty(),
                whole.quote(),
                whole.metric(),
                op,
                part.figures().getOrDefault(number, whole.value()),
                Optional.empty(),
                whole.unit(),
                whole.due());
    }

    /** In the splitting unit's words; for its own share the supervising unit is asked. */
    private static MatterEvent proposed(Case it, Command.Part part) {
        Turn turn = part.lead().equals(it.lead())
                ? Turns.toSupervisor(it, Step.AGREE)
                : Turns.to(it, Step.AGREE, part.lead());
        return new MatterEvent.CriterionProposed(part.lead(), words(it, part), evidence(it), it.lead(), turn);
    }

    private static String words(Case it, Command.Part part) {
        String whole = it.matter().criterion().map(Criterion::words).orElse("");
        String words =
                whole.isEmpty() ? part.title() : "%s（%s）".formatted(part.title().strip(), whole);
        return words.substring(0, Math.min(words.length(), LONGEST_CRITERION));
    }

    private static String evidence(Case it) {
        return it.matter().criterion().map(Criterion::evidence).orElse("");
    }
}
