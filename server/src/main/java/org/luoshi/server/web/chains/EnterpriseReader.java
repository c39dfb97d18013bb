package org.luoshi.server.web.chains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.EnterpriseFilter;
import org.luoshi.server.chain.Enterprises;
import org.luoshi.server.chain.gap.Gaps;
import org.luoshi.server.chain.ladder.Judging;
import org.luoshi.server.chain.ladder.Ladders;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Spoken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads enterprises for their pages, within what the reader may see. */
@Component
class EnterpriseReader {

    private final Enterprises enterprises;
    private final Gaps gaps;
    private final ChainReader chains;
    private final Units units;
    private final Ledger ledger;
    private final ObjectProvider<Mentions> mentions;
    private final Clock clock;

    EnterpriseReader(
            Enterprises enterprises,
            Gaps gaps,
            ChainReader chains,
            Units units,
            Ledger ledger,
            ObjectProvider<Mentions> mentions,
            Clock clock) {
        this.enterprises = enterprises;
        this.gaps = gaps;
        this.chains = chains;
        this.units = units;
        this.ledger = ledger;
        this.mentions = mentions;
        this.clock = clock;
    }

    EnterprisesPage list(Frame frame, EnterpriseQuery query) {
        Scope scope = frame.acting().scope();
        Organisation organisation = units.organisation();
        boolean any = !query.narrows()
                || !enterprises
                        .find(EnterpriseFilter.all().withPage(1, 1), scope)
                        .rows()
                        .isEmpty();
        var found = enterprises.find(query.filter(), scope);
        return new EnterprisesPage(
                query,
                found,
                gaps.now().land(),
                organisation,
                towns(organisation, scope),
                any && (query.narrows() || found.total() > 0));
    }

    private static Map<String, String> towns(Organisation organisation, Scope scope) {
        Map<String, String> towns = new TreeMap<>();
        organisation.units().stream()
                .filter(it ->
                        it.kind() == Unit.Kind.TOWN || it.kind() == Unit.Kind.STREET || it.kind() == Unit.Kind.PARK)
                .filter(it -> scope instanceof Scope.District || scope.covers(it.code()))
                .forEach(it -> towns.put(it.code().value(), it.brief()));
        return towns;
    }

    Optional<EnterprisePage> one(Frame frame, CreditCode code) {
        Scope scope = frame.acting().scope();
        return enterprises.find(code, scope).map(it -> page(frame, it, enterprises.within(scope)));
    }

    private EnterprisePage page(Frame frame, Enterprise it, Predicate<Enterprise> seen) {
        Gaps.Found found = gaps.now();
        LocalDate today = Spoken.day(clock.instant());
        return new EnterprisePage(
                it,
                found.land(),
                units.organisation(),
                Ladders.all().stream()
                        .flatMap(ladder -> Judging.next(ladder, it).stream()
                                .map(rung -> new EnterprisePage.Rung(ladder.title(), Judging.judge(rung, it, today))))
                        .toList(),
                chains.behind(it).entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(gap -> GapLine.of(frame, gap, entry.getKey(), found.land(), seen)))
                        .toList(),
                mentioned(frame, it),
                history(frame, it));
    }

    /** Each once, where it is said first. */
    private List<EnterprisePage.Group> mentioned(Frame frame, Enterprise it) {
        Set<String> said = new HashSet<>();
        return mentions.orderedStream()
                .map(one -> new EnterprisePage.Group(
                        one.heading(frame),
                        one.of(frame, it).stream()
                                .filter(mention -> said.add(mention.address()))
                                .toList()))
                .filter(group -> !group.all().isEmpty())
                .toList();
    }

    private List<EnterprisePage.Registered> history(Frame frame, Enterprise it) {
        Names names = new Names(units.organisation());
        return ledger.read(Enterprises.stream(it.code())).reversed().stream()
                .map(one -> new EnterprisePage.Registered(
                        one.seq(), frame.t("enterprise.event." + word(one)), one.at(), names.actor(frame, one.actor())))
                .toList();
    }

    /** {@code profile-set} of {@code chain.enterprise-profile-set.v1}. */
    private static String word(Recorded it) {
        return it.event().type().replaceFirst("^chain\\.enterprise-", "").replaceFirst("\\.v\\d+$", "");
    }
}
