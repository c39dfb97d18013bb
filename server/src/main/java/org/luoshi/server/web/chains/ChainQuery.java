package org.luoshi.server.web.chains;

import java.util.Optional;
import org.luoshi.server.chain.Rank;
import org.luoshi.server.chain.gap.Gap;
import org.luoshi.server.web.Address;
import org.luoshi.server.web.Phrases;

/**
 * What of a chain is asked for, from the address; what is not understood is left out.
 *
 * @param view panorama, list, gaps or map
 * @param q stands in the name of a product, a segment or an enterprise
 * @param gap only what has a gap of this kind
 * @param rank only enterprises of this rank
 */
public record ChainQuery(String view, String q, String gap, String rank) {

    public ChainQuery {
        view = view == null ? "" : view;
        q = q == null ? "" : q.strip();
        gap = gap == null ? "" : gap;
        rank = rank == null ? "" : rank;
    }

    /** What a chain's page can show. */
    public enum View {
        PANORAMA,
        LIST,
        GAPS,
        MAP
    }

    public View shown() {
        return Phrases.constant(View.values(), view).orElse(View.PANORAMA);
    }

    public Optional<Gap.Kind> kind() {
        return Phrases.constant(Gap.Kind.values(), gap);
    }

    public Optional<Rank> ranked() {
        return Phrases.constant(Rank.values(), rank);
    }

    public boolean narrows() {
        return !(q + gap + rank).isEmpty();
    }

    public boolean fits(String... names) {
        return q.isEmpty() || java.util.Arrays.stream(names).anyMatch(it -> it.contains(q));
    }

    /** The same filter on another tab. */
    public String in(View other) {
        return Address.of("")
                .with("view", Phrases.key(other))
                .with("q", q)
                .with("gap", gap)
                .with("rank", rank)
                .toString();
    }
}
