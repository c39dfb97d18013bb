package org.luoshi.server.chain.sheet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.chain.Chains;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprises;
import org.luoshi.server.chain.Registry;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes enterprises in from a page's form: by the readers that {@link ChainImport} reads rows with, so that the
 * rights and the faults are the same. Stored is all that a form says, or nothing; what is the same becomes no event.
 */
@Component
public class EnterprisesByHand {

    private final Chains chains;
    private final Enterprises enterprises;
    private final Registry registry;
    private final Units units;
    private final Clock clock;

    EnterprisesByHand(Chains chains, Enterprises enterprises, Registry registry, Units units, Clock clock) {
        this.chains = chains;
        this.enterprises = enterprises;
        this.registry = registry;
        this.units = units;
        this.clock = clock;
    }

    /** A new enterprise: who it is. */
    @Transactional
    public Kept register(Filled form, Acting acting) {
        if (!acting.may(Act.ENTER_ENTERPRISES)) {
            return new Kept.NotThere();
        }
        registry.alone();
        Optional<CreditCode> code = CreditCode.read(form.get("code")) instanceof CreditCode.Reading.Right right
                ? Optional.of(right.code())
                : Optional.empty();
        Draft draft = draft(code, form, acting);
        return code.flatMap(draft::enterprise).isPresent()
                ? Kept.Wrong.of(
                        "code", "enterprise-registered", code.orElseThrow().value())
                : profile(draft, form, code.map(CreditCode::value).orElse(""), acting);
    }

    /** @param seen the version that the form was filled in on */
    @Transactional
    public Kept profile(CreditCode code, int seen, Filled form, Acting acting) {
        return look(code, seen, acting)
                .orElseGet(() -> profile(draft(Optional.of(code), form, acting), form, code.value(), acting));
    }

    private Kept profile(Draft draft, Filled form, String code, Acting acting) {
        Hand hand = new Hand(draft);
        EnterpriseReader reader = new EnterpriseReader(draft, finder(draft));
        hand.lines(EnterpriseFields.profile(form)).forEach(reader::read);
        return hand.keep(registry, code, acting, clock.instant());
    }

    /** One year's figures: all of them, those left empty are not known. */
    @Transactional
    public Kept year(CreditCode code, int seen, Filled form, Acting acting) {
        return look(code, seen, acting).orElseGet(() -> {
            Draft draft = draft(Optional.of(code), form, acting);
            boolean isKnown = draft.enterprise(code).stream()
                    .flatMap(it -> it.years().stream())
                    .anyMatch(it -> Integer.toString(it.year()).equals(form.get("year")));
            if (EnterpriseFields.isBlankYear(form) && !isKnown) {
                return Kept.Wrong.of("", "year-blank", form.get("year"));
            }
            Hand hand = new Hand(draft);
            TradeReader reader = new TradeReader(draft, finder(draft));
            hand.lines(EnterpriseFields.year(code, form)).forEach(reader::year);
            return hand.keep(registry, code.value(), acting, clock.instant());
        });
    }

    /** All that it buys: what the form does not name, it buys no more. */
    @Transactional
    public Kept purchases(CreditCode code, int seen, Filled form, Acting acting) {
        return look(code, seen, acting).orElseGet(() -> {
            Draft draft = draft(Optional.of(code), form, acting);
            draft.begin(draft.enterprise(code).orElseThrow().buying(List.of()));
            Hand hand = new Hand(draft);
            TradeReader reader = new TradeReader(draft, finder(draft));
            hand.lines(EnterpriseFields.purchases(code, form)).forEach(reader::trade);
            return hand.keep(registry, code.value(), acting, clock.instant());
        });
    }

    /** What stands in the way of writing about that enterprise; empty where nothing does. */
    private Optional<Kept> look(CreditCode code, int seen, Acting acting) {
        registry.alone();
        Optional<Enterprise> now =
                enterprises.find(code, acting.scope()).filter(it -> acting.may(Act.ENTER_ENTERPRISES));
        if (now.isEmpty()) {
            return Optional.of(new Kept.NotThere());
        }
        return now.get().version() == seen ? Optional.empty() : Optional.of(new Kept.Moved());
    }

    private Draft draft(Optional<CreditCode> code, Filled form, Acting acting) {
        return new Draft(chains.all(), enterprises.alike(code, form.get("name")), enterprises.within(acting.scope()));
    }

    private Finder finder(Draft draft) {
        return new Finder(draft, units.organisation());
    }
}
