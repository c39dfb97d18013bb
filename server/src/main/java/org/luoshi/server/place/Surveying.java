package org.luoshi.server.place;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.luoshi.server.ledger.Entry;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.place.reading.Feature;
import org.luoshi.server.place.reading.Reading;
import org.luoshi.server.place.reading.Shift;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where layers come in. A layer drawn anew is laid over every site at once, and what changed is recorded with it. */
@Component
public class Surveying {

    private final Layers layers;
    private final Drawings drawings;
    private final Sites sites;
    private final Ledger ledger;
    private final Files files;
    private final JdbcClient sql;
    private final Clock clock;

    Surveying(Layers layers, Drawings drawings, Sites sites, Ledger ledger, Files files, JdbcClient sql, Clock clock) {
        this.layers = layers;
        this.drawings = drawings;
        this.sites = sites;
        this.ledger = ledger;
        this.files = files;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public Placing draw(LayerCode code, String name, Layer.Kind kind, Given given, Who who) {
        if (name.isBlank() || name.strip().length() > 60) {
            return Placing.refused("layer-name");
        }
        Optional<Geometry> district = kind == Layer.Kind.BOUNDARY ? Optional.empty() : drawings.district();
        return switch (given.read(district)) {
            case Reading.Flawed flawed -> new Placing.Flawed(flawed.flaws());
            case Reading.Whole whole -> draw(code, name.strip(), kind, given, whole, who);
        };
    }

    private Placing draw(LayerCode code, String name, Layer.Kind kind, Given given, Reading.Whole whole, Who who) {
        Optional<Feature> flat = whole.features().stream()
                .filter(it -> it.geometry().getDimension() < 2)
                .findFirst();
        if (flat.isPresent()) {
            return Placing.refused("layer-of-points", flat.get().number());
        }
        Siting.oneAtATime(sql);
        Digest original = files.keep(given.bytes());
        Digest drawn = files.keep(Shape.collection(whole.features()).getBytes(StandardCharsets.UTF_8));
        LayerEvent event = new LayerEvent.Drawn(
                code,
                name,
                kind,
                drawn,
                original,
                given.name(),
                whole.system(),
                whole.features().size());
        return new Placing.Done(record(code, event, Optional.of(whole.features()), who));
    }

    @Transactional
    public Placing takeAway(LayerCode code, String reason, Who who) {
        if (layers.find(code).isEmpty()) {
            return new Placing.NotThere();
        }
        if (reason.isBlank()) {
            return Placing.refused("reason-empty");
        }
        Siting.oneAtATime(sql);
        return new Placing.Done(record(code, new LayerEvent.TakenAway(reason.strip()), Optional.empty(), who));
    }

    /** @param features the new drawing's; empty for none */
    private int record(LayerCode code, LayerEvent event, Optional<List<Feature>> features, Who who) {
        Instant now = clock.instant();
        int version = layers.version(code);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Layers.stream(code), version, List.of(LayerEvent.FORMS.write(event)), who, now));
        Optional<RedLines> line = event instanceof LayerEvent.Drawn drawn
                ? Optional.of(new RedLines(List.of(new RedLines.Line(
                        Layer.of(drawn, version + 1, who.toString(), now), new Drawing(features.orElseThrow())))))
                : Optional.empty();
        entries.addAll(rechecked(code, line, who, now));
        ledger.appendAll(entries);
        return entries.size() - 1;
    }

    private List<Entry> rechecked(LayerCode code, Optional<RedLines> line, Who who, Instant now) {
        List<Entry> entries = new ArrayList<>();
        for (SiteFold fold : sites.all()) {
            Site site = fold.site().orElseThrow();
            List<Finding> before = site.findings().stream()
                    .filter(it -> it.layer().equals(code))
                    .toList();
            List<Finding> after = line.map(it -> it.check(shape(site))).orElse(List.of());
            if (!before.equals(after)) {
                entries.add(new Entry(
                        Sites.stream(site.matter()),
                        fold.version(),
                        List.of(SiteEvent.FORMS.write(new SiteEvent.Checked(code, after))),
                        who,
                        now));
            }
        }
        return entries;
    }

    private static Geometry shape(Site site) {
        Given kept = new Given("site.geojson", site.shape().getBytes(StandardCharsets.UTF_8), Shift.NONE);
        return switch (kept.read(Optional.empty())) {
            case Reading.Whole whole -> Given.together(whole);
            case Reading.Flawed flawed ->
                throw new IllegalStateException("the site of %s cannot be read: %s. Maybe an older program wrote it"
                        .formatted(site.matter(), flawed.flaws()));
        };
    }
}
