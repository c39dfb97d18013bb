package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with a lead that is registered; how far it gets is said on its matter. */
@Component
public class Prospecting {

    /** In yuan: a thousand times the largest single investment that a district sees; above it the unit was mistaken. */
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private static final int MOST_MONTHS = 120;

    private final Leads leads;
    private final FirstComers first;
    private final Registering registering;
    private final LeadRecording recording;
    private final Loops loops;
    private final Units units;

    Prospecting(
            Leads leads,
            FirstComers first,
            Registering registering,
            LeadRecording recording,
            Loops loops,
            Units units) {
        this.leads = leads;
        this.first = first;
        this.registering = registering;
        this.recording = recording;
        this.loops = loops;
        this.units = units;
    }

    /** Whether they are of the unit that leads it, or of the one that supervises it. */
    public static boolean mayWork(Matter matter, Acting acting) {
        return acting.may(Act.ENTER_LEADS)
                && acting.who()
                        .unit()
                        .filter(it -> it.equals(matter.parties().supervisor())
                                || matter.parties().lead().filter(it::equals).isPresent())
                        .isPresent();
    }

    /** Known better: the code of an enterprise that was only a name until now may turn out to be another unit's. */
    @Transactional
    public Led describe(MatterId id, LeadFacts facts, Optional<String> reason, Acting acting, Instant at) {
        first.oneAtATime();
        LeadFacts sized = Entrance.sized(facts);
        return with(id, acting, it -> Entrance.facts(sized).orElseGet(() -> described(it, sized, reason, acting, at)));
    }

    private Led described(Prospect it, LeadFacts facts, Optional<String> reason, Acting acting, Instant at) {
        Optional<String> why = reason.filter(words -> !words.isBlank()).or(it.lead()::reason);
        return switch (Protection.rule(
                first.at(at), facts, it.lead().unit(), Optional.of(it.lead().matter()), why)) {
            case Protection.Ruling.Taken taken -> registering.taken(taken.by());
            case Protection.Ruling.Doubtful doubtful -> new Led.Doubtful(doubtful.alike());
            case Protection.Ruling.Free free ->
                recording.record(it.lead(), new LeadEvent.Described(facts, free.alike(), why), acting.who(), at);
        };
    }

    /** The months of the contract; the whole of them each time. */
    @Transactional
    public Led promiseMoney(MatterId id, List<Monthly> months, Acting acting, Instant at) {
        return with(id, acting, it -> {
            boolean sound = !months.isEmpty()
                    && months.size() <= MOST_MONTHS
                    && months.stream().allMatch(one -> isSum(one.yuan()))
                    && months.stream().map(Monthly::month).distinct().count() == months.size();
            List<Monthly> sorted =
                    months.stream().sorted(Comparator.comparing(Monthly::month)).toList();
            return sound
                    ? recording.record(it.lead(), new LeadEvent.MoneyPromised(sorted), acting.who(), at)
                    : Led.refused("lead-months", MOST_MONTHS);
        });
    }

    /** What came in one month, in yuan; a second word on a month takes the place of the first. */
    @Transactional
    public Led arrive(MatterId id, YearMonth month, BigDecimal yuan, Acting acting, Instant at) {
        return with(
                id,
                acting,
                it -> isSum(yuan)
                        ? recording.record(it.lead(), new LeadEvent.MoneyArrived(month, yuan), acting.who(), at)
                        : Led.refused("lead-figure"));
    }

    private static boolean isSum(BigDecimal yuan) {
        return yuan.signum() >= 0 && yuan.compareTo(MOST) <= 0;
    }

    /** 放弃: the matter is over, and another unit may have the enterprise from now on. */
    @Transactional
    public Led drop(MatterId id, String reason, Acting acting, Instant at) {
        return with(id, acting, it -> {
            Matter matter = it.matter();
            Outcome outcome = loops.actAt(id, matter.version(), new Command.Drop(reason), acting.who(), at);
            return outcome instanceof Outcome.Done
                    ? recording.record(it.lead(), new LeadEvent.Dropped(reason.strip()), acting.who(), at)
                    : LeadRecording.told(outcome);
        });
    }

    private Led with(MatterId id, Acting acting, Function<Prospect, Led> work) {
        Optional<Prospect> found = leads.find(id, acting.scope());
        if (found.isEmpty()) {
            return new Led.NotThere();
        }
        Matter matter = found.get().matter();
        if (!mayWork(matter, acting)) {
            return Led.refused(
                    "lead-not-yours",
                    matter.parties().lead().map(units.organisation()::nameOf).orElse("—"));
        }
        return matter.loop().isOver() ? Led.refused("lead-over") : work.apply(found.get());
    }
}
