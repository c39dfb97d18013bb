package org.luoshi.server.web.chains;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprises;
import org.luoshi.server.chain.gap.Gap;
import org.luoshi.server.chain.gap.Gaps;
import org.luoshi.server.chain.gap.Landscape;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.springframework.stereotype.Component;

/** Reads chains for their pages. Gaps are found among all; enterprises are named as far as the reader may see them. */
@Component
class ChainReader {

    private final Gaps gaps;
    private final Enterprises enterprises;
    private final Units units;

    ChainReader(Gaps gaps, Enterprises enterprises, Units units) {
        this.gaps = gaps;
        this.enterprises = enterprises;
        this.units = units;
    }

    List<ChainCard> cards(Frame frame) {
        Gaps.Found found = gaps.now();
        return found.land().chains().stream()
                .map(it -> ChainCard.of(frame, it, found, units.organisation()))
                .toList();
    }

    ChainPage page(Frame frame, Chain chain, ChainQuery query) {
        Gaps.Found found = gaps.now();
        Predicate<Enterprise> seen = enterprises.within(frame.acting().scope());
        List<Enterprise> visible =
                found.land().members(chain.code()).stream().filter(seen).toList();
        List<GapLine> lines = found.in(chain.code()).stream()
                .filter(it -> query.kind().isEmpty() || query.kind().get() == it.kind())
                .map(it -> GapLine.of(frame, it, chain, found.land(), seen))
                .filter(it -> query.fits(it.told(), it.segment()))
                .toList();
        boolean isDrawn = query.shown() == ChainQuery.View.PANORAMA;
        Panorama panorama = new Panorama(frame, chain, found, visible, query);
        return new ChainPage(
                query,
                ChainCard.of(frame, chain, found, units.organisation()),
                found.land(),
                lines,
                visible.stream()
                        .filter(it -> fits(it, chain, query, found.land()))
                        .toList(),
                visible.size(),
                isDrawn ? panorama.svg() : "",
                panorama.columns(),
                units.organisation());
    }

    static boolean fits(Enterprise it, Chain chain, ChainQuery query, Landscape land) {
        boolean isRanked = query.ranked().isEmpty()
                || it.profile().places().stream()
                        .anyMatch(place -> place.chain().equals(chain.code())
                                && place.rank() == query.ranked().get());
        return isRanked
                && (query.fits(it.profile().name())
                        || it.makes().stream().anyMatch(product -> query.fits(land.title(product))));
    }

    /** Gaps by the enterprise that stands behind them. */
    Map<Chain, List<Gap>> behind(Enterprise it) {
        Gaps.Found found = gaps.now();
        return found.land().chains().stream()
                .map(chain -> Map.entry(
                        chain,
                        found.in(chain.code()).stream()
                                .filter(gap -> gap.enterprises().contains(it.code())
                                        || gap instanceof Gap.Secure one
                                                && one.supplier().equals(it.code()))
                                .toList()))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
