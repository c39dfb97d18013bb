package org.luoshi.server.chain.sheet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Chains;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprises;
import org.luoshi.server.chain.Loss;
import org.luoshi.server.chain.Registry;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes chains in from a page's form, by the readers of {@link ChainImport}. Other than a workbook, a form can take
 * away segments and products, unless somebody uses them.
 */
@Component
public class ChainsByHand {

    private static final int MOST_NAMED = 5;

    private final Chains chains;
    private final Enterprises enterprises;
    private final Registry registry;
    private final Units units;
    private final Clock clock;

    ChainsByHand(Chains chains, Enterprises enterprises, Registry registry, Units units, Clock clock) {
        this.chains = chains;
        this.enterprises = enterprises;
        this.registry = registry;
        this.units = units;
        this.clock = clock;
    }

    /** A new chain, without segments yet. */
    @Transactional
    public Kept found(Filled form, Acting acting) {
        if (!acting.may(Act.MANAGE_CHAINS)) {
            return new Kept.NotThere();
        }
        registry.alone();
        String code = form.get("code");
        if (chains.find(code).isPresent()) {
            return Kept.Wrong.of("code", "chain-registered", code);
        }
        Draft draft = new Draft(chains.all(), List.of(), it -> false);
        Hand hand = new Hand(draft);
        hand.lines(ChainFields.base(code, form)).forEach(reader(draft, acting)::chain);
        return hand.keep(registry, code, acting, clock.instant());
    }

    /** A chain with all its segments and products: what the form takes out is gone, unless somebody uses it. */
    @Transactional
    public Kept chain(String code, int seen, Filled form, Acting acting) {
        registry.alone();
        Optional<Chain> found = chains.find(code).filter(it -> Registry.may(it, acting));
        if (found.isEmpty()) {
            return new Kept.NotThere();
        }
        Chain now = found.get();
        if (now.version() != seen) {
            return new Kept.Moved();
        }
        Draft draft = new Draft(chains.all(), List.of(), it -> false);
        draft.begin(ChainFields.unnamed(now, form));
        Hand hand = new Hand(draft);
        ChainReader reader = reader(draft, acting);
        hand.lines(ChainFields.base(code, form)).forEach(reader::chain);
        reader.segments(hand.lines(ChainFields.segments(now, form)));
        reader.products(hand.lines(ChainFields.products(now, form)));
        List<Kept.Misfit> losses = losses(now, draft.chain(code).orElseThrow(), form, acting);
        return draft.faults.isEmpty() && !losses.isEmpty()
                ? new Kept.Wrong(losses)
                : hand.keep(registry, code, acting, clock.instant());
    }

    private ChainReader reader(Draft draft, Acting acting) {
        return new ChainReader(draft, new Finder(draft, units.organisation()), it -> Registry.may(it, acting));
    }

    private List<Kept.Misfit> losses(Chain now, Chain wish, Filled form, Acting acting) {
        Predicate<Enterprise> seen = enterprises.within(acting.scope());
        return Loss.of(now, wish, enterprises.all(), chains.all()).stream()
                .map(it -> misfit(it, form, seen))
                .toList();
    }

    /** Enterprises are named as far as the reader may see them, and counted all. */
    private static Kept.Misfit misfit(Loss loss, Filled form, Predicate<Enterprise> seen) {
        boolean isSegment = loss.kind() == Loss.Kind.SEGMENT;
        String rows = isSegment ? ChainFields.SEGMENTS : ChainFields.PRODUCTS;
        String field = ChainFields.row(form, rows, loss.key())
                .map(row -> rows + "." + row + ".out")
                .orElse("");
        if (loss.users().isEmpty()) {
            String names = loss.products().stream().limit(MOST_NAMED).collect(Collectors.joining("、"));
            return new Kept.Misfit(
                    field,
                    Fault.file("chain-input-used", loss.title(), loss.products().size(), names));
        }
        List<String> visible = loss.users().stream()
                .filter(seen)
                .limit(MOST_NAMED)
                .map(it -> it.profile().name())
                .toList();
        String code = "chain-" + (isSegment ? "segment" : "product") + (visible.isEmpty() ? "-used-unseen" : "-used");
        String names =
                String.join("、", visible) + (visible.size() < loss.users().size() ? "……" : "");
        return new Kept.Misfit(
                field, Fault.file(code, loss.title(), loss.users().size(), names));
    }
}
