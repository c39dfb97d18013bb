package org.luoshi.server.chain.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.ChainEvent;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.EnterpriseEvent;
import org.luoshi.server.chain.Registry;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.Line;

/** The registry as it is and as a workbook wishes it, while that is read. */
final class Draft {

    final List<Fault> faults = new ArrayList<>();
    private final Map<String, Chain> chains;
    private final Map<CreditCode, Enterprise> enterprises;
    private final Map<String, Wish<Chain>> wishedChains = new LinkedHashMap<>();
    private final Map<CreditCode, Wish<Enterprise>> wishedEnterprises = new LinkedHashMap<>();
    private final Predicate<Enterprise> mine;

    /** @param sheet and {@code row} where it was wished for first */
    private record Wish<T>(String sheet, int row, T one) {}

    /** @param mine which enterprises may be written about */
    Draft(List<Chain> chains, List<Enterprise> enterprises, Predicate<Enterprise> mine) {
        this.chains = chains.stream().collect(Collectors.toMap(Chain::code, Function.identity()));
        this.enterprises = enterprises.stream().collect(Collectors.toMap(Enterprise::code, Function.identity()));
        this.mine = mine;
    }

    /** As wished, else as it is. */
    Optional<Chain> chain(String code) {
        return Optional.ofNullable(wishedChains.get(code))
                .map(Wish::one)
                .or(() -> Optional.ofNullable(chains.get(code)));
    }

    /** As wished, else as they are. */
    List<Chain> chains() {
        Map<String, Chain> all = new LinkedHashMap<>(chains);
        wishedChains.forEach((code, wish) -> all.put(code, wish.one()));
        return List.copyOf(all.values());
    }

    boolean isKnownChain(String code) {
        return chains.containsKey(code);
    }

    Optional<Enterprise> enterprise(CreditCode code) {
        return Optional.ofNullable(wishedEnterprises.get(code))
                .map(Wish::one)
                .or(() -> Optional.ofNullable(enterprises.get(code)));
    }

    /** As they are, whatever is wished. */
    Iterable<Enterprise> registered() {
        return enterprises.values();
    }

    /** Whether an enterprise may be written about: as it is, and as it would be. */
    boolean isMine(Enterprise wish) {
        Enterprise now = enterprises.get(wish.code());
        return mine.test(wish) && (now == null || mine.test(now));
    }

    void wish(Line line, Chain chain) {
        Wish<Chain> before = wishedChains.get(chain.code());
        wishedChains.put(chain.code(), wish(line, before, chain));
    }

    /** Before any row is read: what the rows say comes on top of this, not of what is so now. */
    void begin(Chain chain) {
        wishedChains.put(chain.code(), new Wish<>("", 0, chain));
    }

    void wish(Line line, Enterprise it) {
        Wish<Enterprise> before = wishedEnterprises.get(it.code());
        wishedEnterprises.put(it.code(), wish(line, before, it));
    }

    /** Before any row is read: what the rows say comes on top of this, not of what is so now. */
    void begin(Enterprise it) {
        wishedEnterprises.put(it.code(), new Wish<>("", 0, it));
    }

    private static <T> Wish<T> wish(Line line, @Nullable Wish<T> before, T one) {
        return before == null
                ? new Wish<>(line.sheet(), line.row(), one)
                : new Wish<>(before.sheet(), before.row(), one);
    }

    Preview preview(int rows) {
        List<Preview.Effect> effects = new ArrayList<>();
        wishedChains.values().forEach(wish -> effect(wish).ifPresent(effects::add));
        wishedEnterprises.values().forEach(wish -> effectOf(wish).ifPresent(effects::add));
        int wished = wishedChains.size() + wishedEnterprises.size();
        return new Preview(effects, faults, wished - effects.size(), rows);
    }

    private Optional<Preview.Effect> effect(Wish<Chain> wish) {
        Optional<Chain> now = Optional.ofNullable(chains.get(wish.one().code()));
        List<ChainEvent> events = Chain.changes(now, wish.one());
        int version = now.map(Chain::version).orElse(0);
        return effect(
                wish, wish.one().code(), wish.one().name(), version, Registry.Change.of(wish.one(), version, events));
    }

    private Optional<Preview.Effect> effectOf(Wish<Enterprise> wish) {
        Enterprise it = wish.one();
        Optional<Enterprise> now = Optional.ofNullable(enterprises.get(it.code()));
        List<EnterpriseEvent> events = Enterprise.changes(now, it);
        int version = now.map(Enterprise::version).orElse(0);
        return effect(wish, it.code().value(), it.profile().name(), version, Registry.Change.of(it, version, events));
    }

    private static Optional<Preview.Effect> effect(
            Wish<?> wish, String code, String name, int version, Registry.Change change) {
        Preview.Kind kind = version == 0 ? Preview.Kind.NEW : Preview.Kind.CHANGED;
        return change.events().isEmpty()
                ? Optional.empty()
                : Optional.of(new Preview.Effect(kind, wish.sheet(), wish.row(), code, name, change));
    }
}
