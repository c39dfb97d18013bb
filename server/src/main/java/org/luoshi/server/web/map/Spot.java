package org.luoshi.server.web.map;

import org.luoshi.server.place.Finding;
import org.luoshi.server.place.Layer;
import org.luoshi.server.place.Site;
import org.luoshi.server.place.Verdict;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.matter.Subject;

/** A matter at its place, as a reader sees it. */
public record Spot(Subject subject, Site site) {

    public String light(Frame frame) {
        return frame.t("light." + Phrases.key(subject.light().colour()));
    }

    public String verdict(Frame frame) {
        return frame.t("place.verdict." + Phrases.key(site.verdict()));
    }

    /** The style of the verdict's sign. */
    public String sign() {
        return sign(site.verdict());
    }

    public static String sign(Verdict verdict) {
        return switch (verdict) {
            case CLEAR -> "good";
            case TO_JUSTIFY -> "late";
            case JUSTIFIED -> "idle";
            case BLOCKED -> "over";
        };
    }

    /** One finding in words, with its numbers. */
    public static String told(Frame frame, Finding it) {
        String where = it.name().isEmpty() ? it.layerName() : it.layerName() + " · " + it.name();
        String rule = it.rule() == Layer.Rule.BLOCK ? frame.t("place.rule.block") : frame.t("place.rule.justify");
        return it.squareMetres() == 0
                ? frame.t("place.finding.point", where, rule)
                : frame.t("place.finding", where, it.squareMetres(), it.mu(), rule);
    }
}
