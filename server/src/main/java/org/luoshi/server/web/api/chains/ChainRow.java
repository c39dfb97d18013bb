package org.luoshi.server.web.api.chains;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.gap.Gap;
import org.luoshi.server.chain.gap.Gaps;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/**
 * A chain in a list.
 *
 * @param enterprises how many have a part in it
 * @param gaps how many of each kind: fill, secure, strengthen, extend
 */
record ChainRow(
        String code,
        String name,
        int version,
        Optional<PostCode> leader,
        Optional<UnitCode> lead,
        Optional<UnitCode> force,
        int enterprises,
        Map<String, Long> gaps) {

    static ChainRow of(Chain it, Gaps.Found found) {
        Map<String, Long> gaps = new TreeMap<>();
        for (Gap.Kind kind : Gap.Kind.values()) {
            gaps.put(
                    kind.name().toLowerCase(java.util.Locale.ROOT),
                    found.in(it.code()).stream()
                            .filter(gap -> gap.kind() == kind)
                            .count());
        }
        return new ChainRow(
                it.code(),
                it.name(),
                it.version(),
                it.leader(),
                it.lead(),
                it.force(),
                found.land().members(it.code()).size(),
                gaps);
    }
}
