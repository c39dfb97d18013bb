package org.luoshi.server.plan.resource;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.plan.net.NodeCalendars;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where shared resources are set: by the supervising office, or by the unit whose they are. */
@Component
public class Endowing {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_UNITS = 1_000_000;
    private static final int MOST_STEPS = 120;

    private final SharedResources resources;
    private final Ledger ledger;
    private final Clock clock;

    Endowing(SharedResources resources, Ledger ledger, Clock clock) {
        this.resources = resources;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Endowed {
        record Done() implements Endowed {}

        /** @param code of the sentence at {@code refused.<code>} */
        record Refused(String code, List<Object> values) implements Endowed {
            public Refused {
                values = List.copyOf(values);
            }
        }
    }

    /** Those that a resource can work by, the usual one first. */
    public static List<String> calendars() {
        return NodeCalendars.NAMES;
    }

    public static boolean mayEndow(UnitCode owner, Acting acting) {
        return acting.may(Act.ACT_ON_MATTERS)
                && (acting.role() == Role.SUPERVISOR
                        || acting.who().unit().filter(owner::equals).isPresent());
    }

    @Transactional
    public Endowed set(
            String code,
            String name,
            List<SharedResource.Step> capacity,
            String calendar,
            UnitCode owner,
            Acting acting) {
        return set(code, name, capacity, calendar, owner, acting, clock.instant());
    }

    /** At a time of the caller's: for what was so earlier, and for the sample district. */
    @Transactional
    public Endowed set(
            String code,
            String name,
            List<SharedResource.Step> capacity,
            String calendar,
            UnitCode owner,
            Acting acting,
            Instant at) {
        UnitCode before = resources.find(code).map(SharedResource::owner).orElse(owner);
        if (!mayEndow(before, acting) || !mayEndow(owner, acting)) {
            return refused("resource-not-yours");
        }
        Optional<Endowed> refusal = refusal(code, name, capacity, calendar);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<SharedResource.Step> steps = capacity.stream()
                .sorted(Comparator.comparing(SharedResource.Step::from))
                .toList();
        return append(code, new ResourceEvent.Set(code, name.strip(), steps, calendar, owner), acting, at);
    }

    private static Optional<Endowed> refusal(
            String code, String name, List<SharedResource.Step> capacity, String calendar) {
        if (!SharedResource.isCode(code)) {
            return Optional.of(refused("resource-code", code));
        }
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            return Optional.of(refused("resource-name", LONGEST_NAME));
        }
        boolean isFit = !capacity.isEmpty()
                && capacity.size() <= MOST_STEPS
                && capacity.stream().allMatch(it -> it.units() >= 0 && it.units() <= MOST_UNITS)
                && capacity.stream().map(SharedResource.Step::from).distinct().count() == capacity.size();
        if (!isFit) {
            return Optional.of(refused("resource-capacity", MOST_STEPS, MOST_UNITS));
        }
        return NodeCalendars.isKnown(calendar)
                ? Optional.empty()
                : Optional.of(refused("resource-calendar", calendar, String.join("、", NodeCalendars.NAMES)));
    }

    @Transactional
    public Endowed takeAway(String code, String reason, Acting acting) {
        Optional<SharedResource> found = resources.find(code);
        if (found.isEmpty()) {
            return refused("resource-unknown", code);
        }
        if (!mayEndow(found.get().owner(), acting)) {
            return refused("resource-not-yours");
        }
        return reason.isBlank()
                ? refused("reason-missing")
                : append(code, new ResourceEvent.TakenAway(reason.strip()), acting, clock.instant());
    }

    private Endowed append(String code, ResourceEvent event, Acting acting, Instant at) {
        Appended appended = ledger.append(
                SharedResources.stream(code),
                resources.version(code),
                List.of(ResourceEvent.FORMS.write(event)),
                acting.who(),
                at);
        return appended instanceof Appended.Conflict ? refused("resource-changed", code) : new Endowed.Done();
    }

    private static Endowed refused(String code, Object... values) {
        return new Endowed.Refused(code, List.of(values));
    }
}
