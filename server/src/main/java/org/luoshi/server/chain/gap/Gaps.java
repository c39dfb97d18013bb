package org.luoshi.server.chain.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.chain.Chains;
import org.luoshi.server.chain.Enterprises;
import org.springframework.stereotype.Component;

/** The gaps of all chains as they are now; found anew only when a chain or an enterprise has changed. */
@Component
public class Gaps {

    private final Chains chains;
    private final Enterprises enterprises;
    private final AtomicReference<@Nullable Found> kept = new AtomicReference<>();

    Gaps(Chains chains, Enterprises enterprises) {
        this.chains = chains;
        this.enterprises = enterprises;
    }

    /**
     * What was found.
     *
     * @param stamp of the chains and enterprises that it was found in
     * @param of by the chain's code, for each chain
     */
    public record Found(String stamp, Landscape land, Map<String, List<Gap>> of) {
        public List<Gap> in(String chain) {
            return of.getOrDefault(chain, List.of());
        }
    }

    public Found now() {
        String stamp = chains.stamp() + "/" + enterprises.stamp();
        Found last = kept.get();
        if (last == null || !last.stamp().equals(stamp)) {
            last = find(stamp);
            kept.set(last);
        }
        return last;
    }

    private Found find(String stamp) {
        Landscape land = new Landscape(chains.all(), enterprises.working());
        GapRules rules = new GapRules(land, Thresholds.standard());
        Map<String, List<Gap>> of = new LinkedHashMap<>();
        land.chains().forEach(it -> of.put(it.code(), rules.of(it)));
        return new Found(stamp, land, of);
    }
}
