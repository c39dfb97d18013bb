package org.luoshi.server.web.chains;

import java.util.List;
import java.util.Map;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Figure;
import org.luoshi.server.chain.gap.Landscape;
import org.luoshi.server.shared.Page;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.Spoken;

/**
 * The list of enterprises.
 *
 * @param towns to choose from, name by code
 * @param any whether there is any that may be seen, whatever is asked for
 */
public record EnterprisesPage(
        EnterpriseQuery query,
        Page<Enterprise> found,
        Landscape land,
        Organisation organisation,
        Map<String, String> towns,
        boolean any) {

    /** Its parts in chains, in words. */
    public String parts(Frame frame, Enterprise it) {
        return parts(frame, it, land);
    }

    static String parts(Frame frame, Enterprise it, Landscape land) {
        List<String> parts = it.profile().places().stream()
                .map(place -> part(frame, place, land))
                .toList();
        return Phrases.list(frame, parts);
    }

    static String part(Frame frame, Enterprise.Place place, Landscape land) {
        Chain chain = land.chains().stream()
                .filter(one -> one.code().equals(place.chain()))
                .findFirst()
                .orElse(null);
        String name = chain == null ? place.chain() : chain.name();
        String segment = chain == null
                ? place.segment()
                : chain.segment(place.segment()).map(Chain.Segment::title).orElse(place.segment());
        return frame.t("enterprise.part", name, segment, frame.t("chain.rank." + Phrases.key(place.rank())));
    }

    public String products(Frame frame, List<String> codes) {
        return Phrases.list(frame, codes.stream().map(land::title).toList());
    }

    public String town(Enterprise it) {
        return organisation.nameOf(it.profile().town());
    }

    /** The newest figure with its unit and year; empty where none is known. */
    public static String newest(Frame frame, Enterprise it, Figure figure) {
        return it.latest(figure).map(year -> ofYear(frame, figure, year)).orElse("");
    }

    private static String ofYear(Frame frame, Figure figure, Enterprise.Year year) {
        String value = figure(frame, figure, year.of(figure).orElseThrow());
        return frame.t("figure.of-year", value, year.year());
    }

    static String figure(Frame frame, Figure figure, java.math.BigDecimal value) {
        return figure.unit() == Figure.Unit.WAN
                ? frame.t("chain.wan", GapLine.wan(value))
                : frame.t("figure.unit." + Phrases.key(figure.unit()), Spoken.figure(value));
    }

    public String held(Frame frame, Enterprise it) {
        return Phrases.list(
                frame,
                it.held().stream()
                        .map(one -> frame.t("qualification." + Phrases.key(one.what())))
                        .distinct()
                        .toList());
    }
}
