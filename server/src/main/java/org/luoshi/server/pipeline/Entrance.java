package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Organisation;

/** Whether a lead can be registered as somebody wishes, but for who came first. Pure. */
final class Entrance {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 300;

    private Entrance() {}

    static Optional<Led> refusal(Wish wish, Acting acting, Organisation organisation) {
        LeadFacts facts = wish.facts();
        if (!acting.may(Act.ENTER_LEADS)) {
            return refused("lead-not-yours", "—");
        }
        if (facts.investor().isEmpty() || facts.investor().length() > LONGEST_NAME) {
            return refused("lead-investor", LONGEST_NAME);
        }
        return unit(wish.unit(), organisation).or(() -> facts(facts));
    }

    private static Optional<Led> unit(UnitCode unit, Organisation organisation) {
        if (organisation.find(unit).filter(it -> !it.dissolved()).isEmpty()) {
            return refused("unit-unknown", unit.value());
        }
        return organisation.supervision().filter(unit::equals).isPresent()
                ? refused("lead-supervisor", organisation.nameOf(unit))
                : Optional.empty();
    }

    static Optional<Led> facts(LeadFacts facts) {
        boolean sized = Sizes.of(facts.kind()).stream().anyMatch(it -> it.key().equals(facts.size()));
        if (!sized) {
            return refused("lead-size", facts.size());
        }
        if (facts.land().filter(it -> it.signum() <= 0).isPresent()
                || facts.investment().filter(it -> it.signum() <= 0).isPresent()) {
            return refused("lead-figure");
        }
        boolean fits = List.of(facts.from(), facts.chain(), facts.segment(), facts.product(), facts.contact()).stream()
                        .allMatch(it -> it.length() <= LONGEST_NAME)
                && facts.why().length() <= LONGEST_TEXT;
        return fits ? Optional.empty() : refused("lead-long", LONGEST_NAME, LONGEST_TEXT);
    }

    /** With the class that the investment makes it, where one is named. */
    static LeadFacts sized(LeadFacts it) {
        Optional<BigDecimal> named = it.investment().filter(sum -> sum.signum() > 0);
        if (it.kind() == LeadFacts.Kind.TALENT || named.isEmpty()) {
            return it;
        }
        return new LeadFacts(
                it.kind(),
                it.investor(),
                it.creditCode(),
                it.from(),
                Sizes.by(named.get()).key(),
                it.chain(),
                it.segment(),
                it.product(),
                it.land(),
                it.investment(),
                it.contact(),
                it.why());
    }

    private static Optional<Led> refused(String code, Object... values) {
        return Optional.of(Led.refused(code, values));
    }
}
