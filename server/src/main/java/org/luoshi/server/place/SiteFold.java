package org.luoshi.server.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.ledger.Recorded;

/**
 * A site's state out of its events.
 *
 * @param version of the stream
 * @param site empty before it was set, while only attempts were refused, and after it was removed
 * @param refused what the last attempt ran into, until the site is set
 */
record SiteFold(int version, Optional<Site> site, Optional<SiteEvent.Refused> refused) {

    static final SiteFold NEW = new SiteFold(0, Optional.empty(), Optional.empty());

    static SiteFold after(@Nullable SiteFold before, Recorded it) {
        SiteFold now = before == null ? NEW : before;
        return switch (SiteEvent.FORMS.read(it.event())) {
            case SiteEvent.Set set -> new SiteFold(it.version(), Optional.of(now.set(set, it)), Optional.empty());
            case SiteEvent.Refused refused -> new SiteFold(it.version(), now.at(it.version()), Optional.of(refused));
            case SiteEvent.Checked checked ->
                new SiteFold(it.version(), now.site().map(site -> checked(site, checked, it.version())), now.refused());
            case SiteEvent.Justified justified ->
                new SiteFold(it.version(), now.site().map(site -> justified(site, justified, it)), now.refused());
            case SiteEvent.Removed removed -> new SiteFold(it.version(), Optional.empty(), Optional.empty());
        };
    }

    private Optional<Site> at(int version) {
        return site.map(it -> with(it, version, it.findings(), it.justification()));
    }

    private Site set(SiteEvent.Set set, Recorded it) {
        return new Site(
                set.matter(),
                it.version(),
                set.shape(),
                set.longitude(),
                set.latitude(),
                set.squareMetres(),
                set.words(),
                set.findings(),
                Verdict.of(set.findings(), false),
                Optional.empty(),
                it.actor(),
                it.at());
    }

    private static Site checked(Site site, SiteEvent.Checked checked, int version) {
        List<Finding> others = site.findings().stream()
                .filter(it -> !it.layer().equals(checked.layer()))
                .toList();
        List<Finding> all =
                Stream.concat(others.stream(), checked.findings().stream()).toList();
        return with(site, version, all, site.justification());
    }

    private static Site justified(Site site, SiteEvent.Justified it, Recorded recorded) {
        return with(
                site,
                recorded.version(),
                site.findings(),
                Optional.of(new Site.Justification(
                        it.words(), it.file(), it.fileName(), site.findings(), recorded.actor(), recorded.at())));
    }

    private static Site with(
            Site site, int version, List<Finding> findings, Optional<Site.Justification> justification) {
        return new Site(
                site.matter(),
                version,
                site.shape(),
                site.longitude(),
                site.latitude(),
                site.squareMetres(),
                site.words(),
                findings,
                Verdict.of(
                        findings,
                        justification.filter(it -> it.covers(findings)).isPresent()),
                justification,
                site.by(),
                site.at());
    }
}
