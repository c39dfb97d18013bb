package org.luoshi.server.web.chains;

import java.util.List;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.gap.Gap;
import org.luoshi.server.chain.gap.Landscape;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;

/**
 * A chain's page.
 *
 * @param lines gaps that are asked for
 * @param members its enterprises that are asked for and may be seen, the weightiest first
 * @param seen how many of its enterprises may be seen
 * @param drawn the panorama as SVG; empty on other tabs
 * @param columns of the panorama, for its least width
 */
public record ChainPage(
        ChainQuery query,
        ChainCard card,
        Landscape land,
        List<GapLine> lines,
        List<Enterprise> members,
        int seen,
        String drawn,
        int columns,
        Organisation organisation) {

    private static final int MOST_ROWS = 500;

    public String address() {
        return card.address();
    }

    public List<Enterprise> rows() {
        return members.subList(0, Math.min(MOST_ROWS, members.size()));
    }

    /** A member's part in this chain. */
    public String part(Frame frame, Enterprise it) {
        List<String> parts = it.profile().places().stream()
                .filter(place -> place.chain().equals(card.chain().code()))
                .map(place -> card.chain()
                                .segment(place.segment())
                                .map(org.luoshi.server.chain.Chain.Segment::title)
                                .orElse(place.segment())
                        + " · "
                        + frame.t("chain.rank." + Phrases.key(place.rank())))
                .toList();
        return Phrases.list(frame, parts);
    }

    public String products(Frame frame, List<String> codes) {
        return Phrases.list(frame, codes.stream().map(land::title).toList());
    }

    /** The sign of a kind of gap, by the light's style. */
    public static String sign(Gap.Kind kind) {
        return switch (kind) {
            case FILL -> "over";
            case SECURE, STRENGTHEN -> "late";
            case EXTEND -> "idle";
        };
    }
}
