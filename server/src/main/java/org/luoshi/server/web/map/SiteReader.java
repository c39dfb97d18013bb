package org.luoshi.server.web.map;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.server.place.Sites;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
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

    /** All that may be seen, worst verdict first. */
    List<Sites.Placed> all(Frame frame) {
        return sites.within(frame.acting().scope());
    }

    /** Those of them that are asked for. */
    List<Spot> chosen(Frame frame, List<Sites.Placed> all, MapQuery query) {
        Instant now = clock.instant();
        return all.stream()
                .filter(it -> query.unit().isEmpty()
                        || it.matter().parties().lead().map(UnitCode::value).equals(Optional.of(query.unit())))
                .filter(it -> query.ruling().isEmpty()
                        || query.ruling().equals(Optional.of(it.site().verdict())))
                .map(it -> new Spot(subjects.of(frame, it.matter(), now), it.site()))
                .filter(it -> query.colour().isEmpty()
                        || query.colour()
                                .equals(Optional.of(it.subject().light().colour())))
                .toList();
    }

    /** Their lead units, by code, each with its name. */
    TreeMap<String, String> units(List<Sites.Placed> all) {
        TreeMap<String, String> found = new TreeMap<>();
        Names names = new Names(units.organisation());
        all.stream()
                .flatMap(it -> it.matter().parties().lead().stream())
                .distinct()
                .forEach(it -> found.put(it.value(), names.unit(it)));
        return found;
    }
}
