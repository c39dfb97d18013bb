package org.luoshi.server.pipeline;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.luoshi.server.ledger.Entry;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.Register;
import org.luoshi.server.matter.Registration;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where leads come in: checked for who was first, and begun as matters at once. */
@Component
public class Registering {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String SECTION = "双招双引";
    private static final String SOURCE = "线索登记";

    private final FirstComers first;
    private final Register register;
    private final Ledger ledger;
    private final Units units;
    private final RandomGenerator random = new SecureRandom();

    Registering(FirstComers first, Register register, Ledger ledger, Units units) {
        this.first = first;
        this.register = register;
        this.ledger = ledger;
        this.units = units;
    }

    /** @param at now; for loading what happened earlier, the time of that */
    @Transactional
    public Led register(Wish wish, Acting acting, Instant at) {
        first.oneAtATime();
        Optional<Led> refusal = Entrance.refusal(wish, acting, units.organisation());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Wish sized = new Wish(Entrance.sized(wish.facts()), wish.unit(), wish.reason());
        return switch (rule(first.at(at), sized)) {
            case Protection.Ruling.Taken taken -> taken(taken.by());
            case Protection.Ruling.Doubtful doubtful -> new Led.Doubtful(doubtful.alike());
            case Protection.Ruling.Free free -> {
                MatterId id = MatterId.fresh(at, random);
                append(List.of(new Registered(id, sized, free.alike(), day(at), at)), acting);
                yield new Led.Done(id);
            }
        };
    }

    static Protection.Ruling rule(List<Comer> standing, Wish wish) {
        return Protection.rule(standing, wish.facts(), wish.unit(), Optional.empty(), wish.reason());
    }

    Led taken(Alike by) {
        return Led.refused("lead-protected", units.organisation().nameOf(by.unit()), by.day());
    }

    /** @param day on which it was first known, as a list of earlier days says; else that of {@code at} */
    public record Registered(MatterId id, Wish wish, List<Alike> alike, LocalDate day, Instant at) {}

    /** Of many, each with an id of its own; all that was decided already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<Registered> all, Acting acting) {
        Organisation organisation = units.organisation();
        List<Entry> entries = new ArrayList<>();
        for (Registered it : all) {
            entries.add(register.begun(registration(it, organisation), acting.who(), micros(it.at())));
            entries.add(new Entry(
                    Leads.stream(it.id()),
                    0,
                    List.of(LeadEvent.FORMS.write(new LeadEvent.Registered(
                            it.id(),
                            it.wish().unit(),
                            it.day(),
                            it.wish().facts(),
                            it.alike(),
                            it.wish().reason()))),
                    acting.who(),
                    micros(it.at())));
        }
        ledger.appendAll(entries);
    }

    public MatterId fresh(Instant at) {
        return MatterId.fresh(at, random);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CHINA);
    }

    private static Instant micros(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static Registration registration(Registered it, Organisation organisation) {
        LeadFacts facts = it.wish().facts();
        UnitCode unit = it.wish().unit();
        String title =
                facts.product().isEmpty() ? facts.investor() : "%s（%s）".formatted(facts.investor(), facts.product());
        String words = facts.why().isEmpty() ? title : facts.why();
        return new Registration(
                it.id(),
                title,
                facts.kind().playbook(),
                List.of(new Owner(
                        organisation.nameOf(unit), Owner.Role.LEAD, Owner.Source.ASSIGNED, Optional.of(unit))),
                new Due.None(),
                List.of(),
                List.of(SECTION),
                Optional.empty(),
                new Matter.Source(
                        Optional.empty(),
                        SOURCE,
                        0,
                        List.of(Quote.of(new Span(0, words.codePointCount(0, words.length())), words))),
                organisation.supervision(),
                Optional.empty());
    }
}
