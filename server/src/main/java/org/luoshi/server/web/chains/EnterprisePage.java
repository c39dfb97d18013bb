package org.luoshi.server.web.chains;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprise.Purchase;
import org.luoshi.server.chain.Figure;
import org.luoshi.server.chain.gap.Landscape;
import org.luoshi.server.chain.ladder.Judged;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.Spoken;

/**
 * An enterprise's page.
 *
 * @param judged before the next rung of each ladder
 * @param gaps that it stands behind
 * @param mentions by heading, those that have any
 * @param history what was registered, the newest first
 */
public record EnterprisePage(
        Enterprise it,
        Landscape land,
        Organisation organisation,
        List<Rung> judged,
        List<GapLine> gaps,
        List<Group> mentions,
        List<Registered> history) {

    /** @param ladder its title */
    public record Rung(String ladder, Judged judged) {}

    public record Group(String heading, List<Mentions.Mention> all) {}

    /** An event: which, when, by whom, and its place on the ledger. */
    public record Registered(long seq, String what, Instant at, String by) {}

    public String town() {
        return organisation.nameOf(it.profile().town());
    }

    public String part(Frame frame, Enterprise.Place place) {
        return EnterprisesPage.part(frame, place, land);
    }

    /** Figures that are known of any year. */
    public List<Figure> figures() {
        return Arrays.stream(Figure.values())
                .filter(figure -> it.latest(figure).isPresent())
                .toList();
    }

    public String figure(Frame frame, Enterprise.Year year, Figure figure) {
        return year.of(figure).map(value -> Spoken.figure(value)).orElse("–");
    }

    public String share(Frame frame, Purchase one) {
        return one.share()
                .map(value -> frame.t("chain.percent", Spoken.plain(value)))
                .orElse("");
    }

    public String amount(Frame frame, Purchase one) {
        return one.amount()
                .map(value -> frame.t("chain.wan", GapLine.wan(value)))
                .orElse("");
    }

    /** How many here make what it buys. */
    public int makers(String product) {
        return land.makers(product).size();
    }

    /** What was found of a criterion, with its numbers. */
    public static String told(Frame frame, Judged.Finding finding) {
        return switch (finding) {
            case Judged.Finding.Met met -> frame.t("ladder.met", plain(met.value()), plain(met.bound()));
            case Judged.Finding.Missing missing -> missing(frame, missing);
            case Judged.Finding.Unknown unknown -> frame.t("ladder.unknown");
        };
    }

    private static String missing(Frame frame, Judged.Finding.Missing it) {
        return it.nought().isEmpty()
                ? frame.t("ladder.missing", plain(it.value()), plain(it.bound()), lacking(it))
                : frame.t("ladder.nought", it.nought(), plain(it.value()));
    }

    public static String sign(Judged.Finding finding) {
        return switch (finding) {
            case Judged.Finding.Met met -> "good";
            case Judged.Finding.Missing missing -> "late";
            case Judged.Finding.Unknown unknown -> "idle";
        };
    }

    private static String lacking(Judged.Finding.Missing it) {
        return plain(it.value().subtract(it.bound()).abs());
    }

    static String plain(BigDecimal value) {
        return Spoken.figure(value);
    }

    public Optional<String> age(Frame frame) {
        return it.profile().founded().map(Object::toString);
    }

    public String rank(Frame frame) {
        return it.profile().places().stream()
                .map(Enterprise.Place::rank)
                .min(java.util.Comparator.naturalOrder())
                .map(one -> frame.t("chain.rank." + Phrases.key(one)))
                .orElse("");
    }
}
