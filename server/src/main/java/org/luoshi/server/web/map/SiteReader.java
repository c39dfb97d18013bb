package org.luoshi.server.web.map;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.place.Site;
import org.luoshi.server.place.Sites;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.stereotype.Component;

/** Sites as readers see them, within what they may see. */
@Component
class SiteReader {

    private final Sites sites;
    private final Subjects subjects;
    private final Units units;
    private final Clock clock;

    SiteReader(Sites sites, Subjects subjects, Units units, Clock clock) {
        this.sites = sites;
        this.subjects = subjects;
        this.units = units;
        this.clock = clock;
    }

    /** Worst verdict first. */
    List<Spot> find(Frame frame, MapQuery query) {
        Instant now = clock.instant();
        return sites.within(frame.acting().scope()).stream()
                .filter(it -> query.unit().isEmpty()
                        || it.matter().parties().lead().map(UnitCode::value).equals(Optional.of(query.unit())))
                .filter(it -> query.ruling().isEmpty()
                        || query.ruling().equals(Optional.of(it.site().verdict())))
                .map(it -> spot(frame, it.matter(), it.site(), now))
                .filter(it -> query.colour().isEmpty()
                        || query.colour()
                                .equals(Optional.of(it.subject().light().colour())))
                .toList();
    }

    Spot spot(Frame frame, Matter matter, Site site, Instant now) {
        return new Spot(subjects.of(frame, matter, now), site);
    }

    /** Lead units of what is on the map, by code, each with its name. */
    TreeMap<String, String> units(Frame frame) {
        TreeMap<String, String> found = new TreeMap<>();
        sites.within(frame.acting().scope()).stream()
                .flatMap(it -> it.matter().parties().lead().stream())
                .distinct()
                .forEach(it -> found.put(
                        it.value(),
                        units.organisation().find(it).map(unit -> unit.brief()).orElse(it.value())));
        return found;
    }
}
